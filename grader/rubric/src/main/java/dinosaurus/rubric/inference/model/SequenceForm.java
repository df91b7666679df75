package dinosaurus.rubric.inference.model;

import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes x and y of a name, as a submission may have done.
 *
 * @param name the text that the characters are taken of
 * @param x how x is made of them
 * @param y how y is
 */
record SequenceForm(NameForm name, SequencePart x, SequencePart y) {

  static final SequenceForm RIGHT =
      new SequenceForm(NameForm.RIGHT, SequencePart.INPUT, SequencePart.LABELS);

  /**
   * Holds what one example trains with.
   *
   * @param x the inputs
   * @param y the labels, as many
   */
  record Sequences(int[] x, int[] y) {}

  /** Returns all forms, those that differ in fewer parts from the right one first. */
  static List<SequenceForm> all() {
    List<SequenceForm> all = new ArrayList<>();
    for (NameForm name : NameForm.values()) {
      for (SequencePart x : SequencePart.values()) {
        Arrays.stream(SequencePart.values()).forEach(y -> all.add(new SequenceForm(name, x, y)));
      }
    }
    all.sort(Comparator.comparingInt(SequenceForm::differences));
    return all;
  }

  private int differences() {
    return (name == RIGHT.name ? 0 : 1) + (x == RIGHT.x ? 0 : 1) + (y == RIGHT.y ? 0 : 1);
  }

  /** Makes x and y; nothing if the network can't train with them. */
  Optional<Sequences> of(String text, Vocabulary vocabulary) {
    try {
      int[] characters = name.characters(text, vocabulary);
      Sequences made =
          new Sequences(
              x.of(characters, vocabulary.newline()), y.of(characters, vocabulary.newline()));
      return made.x.length > 0
              && made.x.length == made.y.length
              && Arrays.stream(made.y).allMatch(index -> index >= 0)
          ? Optional.of(made)
          : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException notInTheVocabulary) {
      return Optional.empty();
    }
  }

  /** Says what x and y are. */
  String words() {
    List<String> parts = new ArrayList<>();
    if (x != RIGHT.x) {
      parts.add("x holds " + x.words());
    }
    if (y != RIGHT.y) {
      parts.add("y holds " + y.words());
    }
    if (name != RIGHT.name) {
      parts.add("the characters are those of " + name.words());
    }
    return String.join(" and ", parts);
  }
}
