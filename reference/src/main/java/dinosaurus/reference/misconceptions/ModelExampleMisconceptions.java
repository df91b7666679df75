package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;
import static dinosaurus.reference.misconceptions.ModelSteps.joined;

import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Misconceptions of {@code model} about which example is learned, and its characters. */
final class ModelExampleMisconceptions {

  private ModelExampleMisconceptions() {}

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
                "The same example is learned for a whole pass through the list, then the "
                    + "next one. Which operator gives what is left over when j is divided?",
                (j, examples) -> j / examples)
            .stableUpTo(300),
        ofModel(
            "M14",
            "reverses the characters",
            "The network reads the names backwards. In which order do you look up the characters?",
            new Reversed()),
        ofModel(
            "M15",
            "counts the characters of x without the newline",
            "The characters in x are numbered as if there were no newline, those in y "
                + "aren't. Where do your indices come from?",
            new OffByOne()),
        indexing(
            "M117",
            "takes the codes of the characters for indices",
            SharedHints.REFUSED_SEQUENCES,
            character -> character),
        indexing(
            "M118",
            "counts the letters from 0",
            "The letters count from 0, where the newline is already. The vocabulary "
                + "knows the index of every character.",
            character -> character - 'a'),
        indexing(
            "M119",
            "counts the letters from 1, whatever the vocabulary",
            "The letters are numbered as in the alphabet, but not every vocabulary is "
                + "one. It knows the index of every character.",
            character -> character - 'a' + 1));
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
        new ModelSteps() {
          @Override
          int index(int j, int examples) {
            return index.of(j, examples);
          }
        });
  }

  private static Misconception indexing(
      String id, String title, String hint, IntUnaryOperator index) {
    return ofModel(
        id,
        title,
        hint,
        new ModelSteps() {
          @Override
          int[] characters(String example, Vocabulary vocabulary) {
            return example.chars().map(index).toArray();
          }
        });
  }

  private static final class Reversed extends ModelSteps {
    @Override
    String text(String example) {
      return new StringBuilder(example).reverse().toString();
    }
  }

  private static final class OffByOne extends ModelSteps {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      IntStream counted =
          IntStream.of(characters).map(index -> index > vocabulary.newline() ? index - 1 : index);
      return joined(IntStream.of(Rnn.NO_INPUT), counted);
    }
  }
}
