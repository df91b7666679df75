package dinosaurus.rubric.inference.model;

import dinosaurus.toolkit.Rnn;
import java.util.stream.IntStream;

/** Ways to make x or y of the characters of a name. */
enum SequencePart {
  INPUT("NO_INPUT, then the characters", (c, n) -> joined(at(Rnn.NO_INPUT), of(c))),
  LABELS("the characters, then the newline", (c, n) -> joined(of(c), at(n))),
  CHARACTERS("the characters alone", (c, n) -> c),
  NEWLINE_FIRST("the newline, then the characters", (c, n) -> joined(at(n), of(c))),
  NEWLINE_AROUND(
      "the newline, the characters, the newline", (c, n) -> joined(at(n), joined(c, at(n)))),
  ZERO_FIRST("0, then the characters", (c, n) -> joined(at(0), of(c))),
  ZERO_LAST("the characters, then 0", (c, n) -> joined(of(c), at(0))),
  NO_INPUT_LAST("the characters, then NO_INPUT", (c, n) -> joined(of(c), at(Rnn.NO_INPUT))),
  INPUT_TWICE(
      "NO_INPUT twice, then the characters",
      (c, n) -> joined(IntStream.of(Rnn.NO_INPUT, Rnn.NO_INPUT), of(c))),
  INPUT_NEWLINE(
      "NO_INPUT, the characters, the newline",
      (c, n) -> joined(at(Rnn.NO_INPUT), joined(c, at(n)))),
  NEWLINES("the characters, then two newlines", (c, n) -> joined(of(c), IntStream.of(n, n))),
  FIRST_TWICE("the first character, then all", (c, n) -> joined(at(c[0]), of(c))),
  LAST_TWICE("all characters, then the last again", (c, n) -> joined(of(c), at(c[c.length - 1]))),
  INPUT_SHORT(
      "NO_INPUT, then all characters but the last",
      (c, n) -> joined(at(Rnn.NO_INPUT), of(c).limit(c.length - 1))),
  WITHOUT_FIRST("all characters but the first", (c, n) -> of(c).skip(1).toArray()),
  LABELS_SHORT(
      "all characters but the first, then the newline", (c, n) -> joined(of(c).skip(1), at(n))),
  INPUT_OVERWRITTEN(
      "NO_INPUT instead of the first character", (c, n) -> joined(at(Rnn.NO_INPUT), of(c).skip(1))),
  BLANK(
      "NO_INPUT throughout", (c, n) -> IntStream.generate(() -> -1).limit(c.length + 1).toArray()),
  REVERSED("the characters backwards, then the newline", (c, n) -> joined(reversed(c), at(n)));

  private final String words;
  private final Making making;

  SequencePart(String words, Making making) {
    this.words = words;
    this.making = making;
  }

  /** Makes a sequence of the characters and the index of the newline. */
  @FunctionalInterface
  private interface Making {
    int[] of(int[] characters, int newline);
  }

  private static IntStream at(int index) {
    return IntStream.of(index);
  }

  private static IntStream of(int[] characters) {
    return IntStream.of(characters);
  }

  private static IntStream reversed(int[] characters) {
    return IntStream.rangeClosed(1, characters.length).map(i -> characters[characters.length - i]);
  }

  private static int[] joined(IntStream first, IntStream second) {
    return IntStream.concat(first, second).toArray();
  }

  private static IntStream joined(int[] first, IntStream second) {
    return IntStream.concat(of(first), second);
  }

  int[] of(int[] characters, int newline) {
    return making.of(characters, newline);
  }

  String words() {
    return words;
  }
}
