package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;

import java.util.List;

/** Misconceptions of {@code model} about which example is learned. */
final class ModelIndexMisconceptions {

  private ModelIndexMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        index(
            "M01",
            "doesn't start over after the last example",
            "Your index runs off the end of the list. Where should it go after the last example?",
            (j, examples) -> j),
        index(
            "M03",
            "begins with the second example",
            "Training begins with the second example. What is the index in iteration 0?",
            (j, examples) -> (j + 1) % examples),
        index(
            "M05",
            "learns the first example only",
            "Training sees the same name again and again. What should the index depend on?",
            (j, examples) -> 0),
        index(
            "M109",
            "never learns the last example",
            "The last example is never learned, as if the list were one shorter. How many "
                + "examples are there?",
            (j, examples) -> j % (examples - 1)),
        index(
            "M110",
            "counts the examples from 1",
            "Your index begins at 1 and runs off the end of the list. The first example has "
                + "index 0.",
            (j, examples) -> j % examples + 1),
        index(
            "M111",
            "divides instead of taking the remainder",
            "Your index stays the same for a whole pass through the list: between integers, "
                + "/ drops the fraction. Which operator gives what is left over?",
            (j, examples) -> j / examples));
  }

  /** Chooses the example of iteration j. */
  private interface Index {
    int of(int j, int examples);
  }

  private static Misconception index(String id, String title, String hint, Index index) {
    return ofModel(
        id,
        title,
        hint,
        new Training() {
          @Override
          int index(int j, int examples) {
            return index.of(j, examples);
          }
        });
  }
}
