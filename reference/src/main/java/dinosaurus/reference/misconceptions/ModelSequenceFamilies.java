package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.ModelSteps.joined;

import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Families of {@code model} about an example's characters, x and y. */
final class ModelSequenceFamilies {

  private static final Family SEQUENCES =
      Family.ofModel("xy", "Write out x and y of a short name.");
  private static final Family TEXT =
      Family.ofModel("text", "Write out the characters of a short example.");

  private static final Form RIGHT_X =
      new Form("right", "", c -> joined(IntStream.of(Rnn.NO_INPUT), c.stream()));
  private static final Form RIGHT_Y = new Form("right", "", c -> joined(c.stream(), c.newline()));

  private ModelSequenceFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    for (int shift : new int[] {1, -1, 2}) {
      all.add(mapped(shift));
    }
    all.addAll(texts());
    for (Form x : xs()) {
      for (Form y : ys()) {
        if (x.length() == y.length() && isLikely(x, y)) {
          all.add(of(x, y));
        }
      }
    }
    return all;
  }

  /** Tells whether only one of them is wrong, or both in the same way, or both in length. */
  private static boolean isLikely(Form x, Form y) {
    if (x == RIGHT_X || y == RIGHT_Y) {
      return x != RIGHT_X || y != RIGHT_Y;
    }
    return x.name().equals(y.name()) || x.length() != RIGHT_X.length();
  }

  /** Holds an example's characters as indices, and their vocabulary. */
  private record Characters(int[] indices, Vocabulary vocabulary) {

    IntStream stream() {
      return IntStream.of(indices);
    }

    IntStream reversed() {
      return IntStream.range(0, indices.length).map(i -> indices[indices.length - 1 - i]);
    }

    IntStream butLast() {
      return stream().limit(indices.length - 1L);
    }

    IntStream butFirst() {
      return stream().skip(1);
    }

    IntStream plus(int number) {
      return stream().map(index -> Math.floorMod(index + number, vocabulary.size()));
    }

    IntStream newline() {
      return IntStream.of(vocabulary.newline());
    }

    int last() {
      return indices[indices.length - 1];
    }
  }

  /** Makes x or y of the characters. */
  private interface Maker {
    int[] of(Characters characters);
  }

  /**
   * Holds one way to make x or y.
   *
   * @param name a word for ids
   * @param words what it is; empty if it is right
   * @param maker makes it
   */
  private record Form(String name, String words, Maker maker) {

    private static final Characters THREE =
        new Characters(new int[] {1, 2, 3}, Vocabulary.ofText("abc"));

    int[] of(int[] characters, Vocabulary vocabulary) {
      return maker.of(new Characters(characters, vocabulary));
    }

    int length() {
      return maker.of(THREE).length;
    }
  }

  private static List<Form> xs() {
    List<Form> xs = new ArrayList<>(List.of(RIGHT_X));
    xs.add(new Form("bare", "the characters", c -> c.indices()));
    xs.add(new Form("newline", "a newline, then the characters", c -> first(c.newline(), c)));
    for (int i : new int[] {0, 1, 2}) {
      xs.add(new Form("" + i, i + ", then the characters", c -> first(IntStream.of(i), c)));
    }
    xs.add(
        new Form(
            "last",
            "the vocabulary's last index, then the characters",
            c -> first(IntStream.of(c.vocabulary().size() - 1), c)));
    xs.add(
        new Form(
            "twice",
            "the characters, the first of them twice",
            c -> first(c.stream().limit(1), c)));
    xs.add(new Form("after", "the characters, then NO_INPUT", c -> joined(c.stream(), noInput(1))));
    xs.add(new Form("y", "the characters, then a newline", c -> joined(c.stream(), c.newline())));
    xs.add(
        new Form(
            "short",
            "NO_INPUT, then all characters but the last",
            c -> joined(noInput(1), c.butLast())));
    xs.add(
        new Form(
            "shifted",
            "NO_INPUT twice, then all characters but the last",
            c -> joined(noInput(2), c.butLast())));
    xs.add(
        new Form(
            "double", "NO_INPUT twice, then the characters", c -> joined(noInput(2), c.stream())));
    xs.add(
        new Form(
            "ended",
            "NO_INPUT, the characters, then a newline",
            c -> joined(noInput(1), IntStream.concat(c.stream(), c.newline()))));
    xs.add(
        new Form(
            "reversed",
            "NO_INPUT, then the characters backwards",
            c -> joined(noInput(1), c.reversed())));
    xs.add(
        new Form("blind", "nothing but NO_INPUT", c -> noInput(c.indices().length + 1).toArray()));
    for (int number : new int[] {1, -1}) {
      xs.add(
          new Form(
              "plus" + number,
              "NO_INPUT, then the indices " + signed(number) + ", wrapping around",
              c -> joined(noInput(1), c.plus(number))));
    }
    return xs;
  }

  private static List<Form> ys() {
    List<Form> ys = new ArrayList<>(List.of(RIGHT_Y));
    ys.add(new Form("bare", "the characters", c -> c.indices()));
    ys.add(new Form("newline", "a newline, then the characters", c -> first(c.newline(), c)));
    for (int i : new int[] {0, 1, 2}) {
      ys.add(new Form("" + i, "the characters, then " + i, c -> last(c, IntStream.of(i))));
    }
    ys.add(
        new Form(
            "last",
            "the characters, then the vocabulary's last index",
            c -> last(c, IntStream.of(c.vocabulary().size() - 1))));
    ys.add(
        new Form(
            "twice",
            "the characters, the last of them twice",
            c -> last(c, IntStream.of(c.last()))));
    ys.add(
        new Form(
            "short",
            "all characters but the first, then a newline",
            c -> joined(c.butFirst(), c.newline())));
    ys.add(
        new Form(
            "shifted",
            "all characters but the first, then two newlines",
            c -> joined(c.butFirst(), IntStream.concat(c.newline(), c.newline()))));
    ys.add(
        new Form(
            "ended",
            "the characters, then two newlines",
            c -> last(c, IntStream.concat(c.newline(), c.newline()))));
    ys.add(
        new Form(
            "between",
            "the characters between two newlines",
            c -> joined(c.newline(), IntStream.concat(c.stream(), c.newline()))));
    ys.add(
        new Form(
            "reversed",
            "the characters backwards, then a newline",
            c -> joined(c.reversed(), c.newline())));
    ys.add(
        new Form(
            "newlines",
            "nothing but newlines",
            c ->
                IntStream.range(0, c.indices().length + 1)
                    .map(i -> c.vocabulary().newline())
                    .toArray()));
    for (int number : new int[] {1, -1}) {
      ys.add(
          new Form(
              "plus" + number,
              "the indices " + signed(number) + ", wrapping around, then a newline",
              c -> joined(c.plus(number), c.newline())));
    }
    return ys;
  }

  private static String signed(int number) {
    return number > 0 ? "plus " + number : "minus " + -number;
  }

  private static int[] first(IntStream first, Characters characters) {
    return joined(first, characters.stream());
  }

  private static int[] last(Characters characters, IntStream last) {
    return joined(characters.stream(), last);
  }

  private static IntStream noInput(int times) {
    return IntStream.range(0, times).map(i -> Rnn.NO_INPUT);
  }

  private static Misconception of(Form x, Form y) {
    String xIs = x.words().isEmpty() ? "" : "x is " + x.words();
    String yIs = y.words().isEmpty() ? "" : "y is " + y.words();
    return SEQUENCES.member(
        xIs + (xIs.isEmpty() || yIs.isEmpty() ? "" : ", and ") + yIs,
        () ->
            new ModelSteps() {
              @Override
              int[] x(int[] characters, Vocabulary vocabulary) {
                return x.of(characters, vocabulary);
              }

              @Override
              int[] y(int[] characters, Vocabulary vocabulary) {
                return y.of(characters, vocabulary);
              }
            },
        x.name(),
        y.name());
  }

  private static Misconception mapped(int shift) {
    return TEXT.member(
        "every character's index is taken " + signed(shift) + ", wrapping around",
        () ->
            new ModelSteps() {
              @Override
              int[] characters(String example, Vocabulary vocabulary) {
                return new Characters(super.characters(example, vocabulary), vocabulary)
                    .plus(shift)
                    .toArray();
              }
            },
        "plus",
        shift);
  }

  private static List<Misconception> texts() {
    List<Misconception> all = new ArrayList<>();
    all.add(text("nofirst", "lacks its first character", text -> text.substring(1)));
    all.add(
        text("nolast", "lacks its last character", text -> text.substring(0, text.length() - 1)));
    all.add(text("twice", "comes twice in a row", text -> text + text));
    all.add(text("words", "lacks its blanks", text -> text.replace(" ", "")));
    all.add(text("word", "ends at its first blank", text -> text.replaceFirst("\\s.*", "")));
    all.add(text("sorted", "has its characters sorted", ModelSequenceFamilies::sorted));
    all.add(text("before", "follows a newline", text -> "\n" + text));
    for (int length : new int[] {1, 2, 3, 5, 10}) {
      all.add(
          text(
              "first" + length,
              "is cut off after " + length + (length == 1 ? " character" : " characters"),
              text -> text.substring(0, Math.min(length, text.length()))));
    }
    return all;
  }

  private static String sorted(String text) {
    return text.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Misconception text(String name, String what, UnaryOperator<String> change) {
    return TEXT.member(
        "every example " + what,
        () ->
            new ModelSteps() {
              @Override
              String text(String example) {
                return change.apply(example);
              }
            },
        name);
  }
}
