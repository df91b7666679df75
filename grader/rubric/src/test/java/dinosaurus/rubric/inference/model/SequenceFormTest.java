package dinosaurus.rubric.inference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.inference.model.SequenceForm.Sequences;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of a name")
class SequenceFormTest {

  private static final Vocabulary VOCABULARY = Vocabulary.ofCharacters("abcABC \n");

  @ParameterizedTest
  @CsvSource({
    "RIGHT, bC a",
    "SMALL, bc a",
    "CAPITALS, BC A",
    "CAPITALISED, BC a",
    "REVERSED, a Cb",
    "WITHOUT_FIRST, C a",
    "WITHOUT_LAST, 'bC '",
    "WITHOUT_BLANKS, bCa"
  })
  @DisplayName("a text is made")
  void text(NameForm form, String text) {
    assertEquals(
        Arrays.toString(VOCABULARY.indices(text)),
        Arrays.toString(form.characters("bC a", VOCABULARY)));
  }

  @ParameterizedTest
  @CsvSource({
    "INPUT, -1 3 4 5",
    "LABELS, 3 4 5 7",
    "CHARACTERS, 3 4 5",
    "NEWLINE_FIRST, 7 3 4 5",
    "NEWLINE_AROUND, 7 3 4 5 7",
    "ZERO_FIRST, 0 3 4 5",
    "ZERO_LAST, 3 4 5 0",
    "NO_INPUT_LAST, 3 4 5 -1",
    "INPUT_TWICE, -1 -1 3 4 5",
    "INPUT_NEWLINE, -1 3 4 5 7",
    "NEWLINES, 3 4 5 7 7",
    "FIRST_TWICE, 3 3 4 5",
    "LAST_TWICE, 3 4 5 5",
    "INPUT_SHORT, -1 3 4",
    "WITHOUT_FIRST, 4 5",
    "LABELS_SHORT, 4 5 7",
    "INPUT_OVERWRITTEN, -1 4 5",
    "BLANK, -1 -1 -1 -1",
    "REVERSED, 5 4 3 7"
  })
  @DisplayName("a sequence is made")
  void sequence(SequencePart part, String sequence) {
    assertEquals(
        "[" + sequence.replace(" ", ", ") + "]", Arrays.toString(part.of(new int[] {3, 4, 5}, 7)));
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, INPUT, LABELS, a, -1 0, 0 7",
    "CAPITALS, CHARACTERS, CHARACTERS, ab, 3 4, 3 4",
    "RIGHT, CHARACTERS, LABELS, ab, , ",
    "RIGHT, INPUT, INPUT, ab, , ",
    "RIGHT, CHARACTERS, CHARACTERS, '', , ",
    "RIGHT, INPUT, LABELS, x, , ",
    "WITHOUT_FIRST, INPUT, LABELS, '', , "
  })
  @DisplayName("x and y are made, or not, where the network can't train with them")
  void pair(
      NameForm name, SequencePart x, SequencePart y, String text, String madeX, String madeY) {
    Optional<Sequences> made = new SequenceForm(name, x, y).of(text, VOCABULARY);

    assertEquals(Optional.ofNullable(madeX), made.map(one -> joined(one.x())));
    assertEquals(Optional.ofNullable(madeY), made.map(one -> joined(one.y())));
  }

  private static String joined(int[] indices) {
    return String.join(" ", Arrays.stream(indices).mapToObj(Integer::toString).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, NEWLINE_FIRST, LABELS, 'x holds the newline, then the characters'",
    "CAPITALS, INPUT, CHARACTERS, 'y holds the characters alone and the characters are those of the"
        + " name in capitals'"
  })
  @DisplayName("what x and y hold is said, where it isn't right")
  void words(NameForm name, SequencePart x, SequencePart y, String words) {
    assertEquals(words, new SequenceForm(name, x, y).words());
  }

  @Test
  @DisplayName("all forms are tried, those with fewer differences from the right one first")
  void all() {
    List<SequenceForm> all = SequenceForm.all();
    List<Integer> differences = all.stream().map(SequenceFormTest::differences).toList();

    assertEquals(8 * 19 * 19, Set.copyOf(all).size());
    assertEquals(differences.stream().sorted().toList(), differences);
  }

  private static int differences(SequenceForm form) {
    return (int)
        Stream.of(
                form.name() != NameForm.RIGHT,
                form.x() != SequencePart.INPUT,
                form.y() != SequencePart.LABELS)
            .filter(differs -> differs)
            .count();
  }
}
