package dinosaurus.harness.survival;

import dinosaurus.harness.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The kinds of submissions in a {@link Cohort}, with what each scores by two seconds a call. */
enum Kind {
  FULL_MARKS(24, 100, "full marks", "", ""),
  EMPTY(2, 0, "no submission", "", ""),
  TWO_FILES(1, 0, "several files", "", ""),
  DOES_NOT_COMPILE(6, 0, "does not compile", "int counter = 0;", "int counter = zero;"),
  NO_LOWER_BOUND(
      8,
      94,
      "wrong answers",
      "Math.max(-maxValue, Math.min(maxValue, gradient.get(i)))",
      "Math.min(maxValue, gradient.get(i))"),
  SAME_SEED(6, 82, "wrong answers", "new NumpyRandom(counter + seed)", "new NumpyRandom(seed)"),
  NO_STATE(6, 82, "wrong answers", "aPrev = a;", "aPrev = new SimpleMatrix(hiddenUnits, 1);"),
  OTHER_BOUND(6, 96, "wrong answers", "clip(gradients, 5)", "clip(gradients, 10)"),
  NO_UPDATE(
      5, 72, "wrong answers", "Rnn.update(parameters, gradients, learningRate);", "// Later."),
  OTHER_RATE(6, 91, "wrong answers", "parameters, 0.01)", "parameters, 0.1)"),
  NEXT_NAME(6, 86, "wrong answers", "j % examples.size()", "(j + 1) % examples.size()"),
  NO_SAMPLE(
      8,
      45,
      "unfinished",
      Kind.SAMPLE,
      "if (seed >= 0) { dinosaurus.toolkit.Todo.todo(\"sample\"); }"),
  THROWS(4, 45, "crashed", Kind.SAMPLE, "if (seed >= 0) { throw new IllegalStateException(); }"),
  EXITS(3, 45, "crashed", Kind.SAMPLE, "System.exit(0);"),
  RECURSES(2, 45, "crashed", Kind.SAMPLE, "sample(parameters, vocabulary, seed);"),
  FILLS_MEMORY(
      2,
      45,
      "crashed",
      Kind.SAMPLE,
      "List<long[]> all = new ArrayList<>(); while (seed >= 0) { all.add(new long[1 << 20]); }"),
  LOOPS(2, 45, "timed out", Kind.SAMPLE, "while (seed < Integer.MAX_VALUE) { seed = 0; }"),
  PRINTS(3, 100, "full marks", Kind.SAMPLE, "System.out.print(\"x\".repeat(100_000));");

  /** A line at the head of sample, after which a misbehaving one misbehaves. */
  private static final String SAMPLE = "int vocabularySize = by.getNumRows();";

  private final int share;
  private final int total;
  private final String outcome;
  private final String right;
  private final String wrong;

  Kind(int share, int total, String outcome, String right, String wrong) {
    this.share = share;
    this.total = total;
    this.outcome = outcome;
    this.right = right;
    this.wrong = wrong;
  }

  /** Returns how many of a hundred submissions are of this kind. */
  int share() {
    return share;
  }

  /** Returns the score and the outcome: {@code 84 wrong answers}. */
  String expected() {
    return total + " " + outcome;
  }

  /** Writes a submission with a text of its own. */
  void write(Path folder, String mark) throws IOException {
    Files.createDirectories(folder);
    if (this == EMPTY) {
      return;
    }
    if (this == TWO_FILES) {
      write(source() + mark, folder.resolve("one"));
      write(source(), folder.resolve("two"));
      return;
    }
    write(source() + mark, folder);
  }

  private static void write(String source, Path folder) throws IOException {
    Files.writeString(Files.createDirectories(folder).resolve("DinosaurModel.java"), source);
  }

  private String source() throws IOException {
    String full = Files.readString(Examples.FOLDER.resolve("full-marks/DinosaurModel.java"));
    if (!full.contains(right)) {
      throw new IllegalStateException("There is no \"" + right + "\" to make " + this + " of.");
    }
    if (right.equals(SAMPLE)) {
      return full.replace(right, right + "\n    " + wrong);
    }
    return right.isEmpty() ? full : full.replace(right, wrong);
  }
}
