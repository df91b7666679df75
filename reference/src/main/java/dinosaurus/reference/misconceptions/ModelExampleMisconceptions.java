package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Training.joined;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;

/** Misconceptions of {@code model} about which example is learned, its input and its labels. */
final class ModelExampleMisconceptions {

  private ModelExampleMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        index("M01", "doesn't start over after the last example", (j, examples) -> j),
        index("M03", "begins with the second example", (j, examples) -> (j + 1) % examples),
        index("M05", "learns the first example only", (j, examples) -> 0),
        model("M07", "leaves the zero input out of x", new WithoutNoInput()),
        model("M08", "starts x with the newline", new NewlineFirst()),
        model("M10", "drops the last time step", new WithoutLastStep()),
        model("M11", "doesn't shift y", new Unshifted()),
        model("M12", "ends y with the last character of the vocabulary", new WrongEnd()),
        model("M14", "reverses the characters", new Reversed()),
        model("M15", "counts the characters of x without the newline", new OffByOne()),
        model("M48", "leaves the newline in the example", new Unstripped()));
  }

  /** Chooses the example of iteration j. */
  private interface Index {
    int of(int j, int examples);
  }

  private static Misconception index(String id, String title, Index index) {
    return model(
        id,
        title,
        new Training() {
          @Override
          int index(int j, int examples) {
            return index.of(j, examples);
          }
        });
  }

  private static Misconception model(String id, String title, Training model) {
    return new Misconception(id, Exercise.MODEL, title, model);
  }

  private static final class WithoutNoInput extends Training {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      return characters;
    }

    @Override
    int[] y(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(characters).skip(1), IntStream.of(vocabulary.newline()));
    }
  }

  private static final class NewlineFirst extends Training {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(vocabulary.newline()), IntStream.of(characters));
    }
  }

  private static final class WithoutLastStep extends Training {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      IntStream allButLast = IntStream.of(characters).limit(characters.length - 1L);
      return joined(IntStream.of(Rnn.NO_INPUT), allButLast);
    }

    @Override
    int[] y(int[] characters, Vocabulary vocabulary) {
      return characters;
    }
  }

  private static final class Unshifted extends Training {
    @Override
    int[] y(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(vocabulary.newline()), IntStream.of(characters));
    }
  }

  private static final class WrongEnd extends Training {
    @Override
    int[] y(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(characters), IntStream.of(vocabulary.size() - 1));
    }
  }

  private static final class Reversed extends Training {
    @Override
    String text(String example) {
      return new StringBuilder(example).reverse().toString();
    }
  }

  private static final class OffByOne extends Training {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      IntStream counted =
          IntStream.of(characters).map(index -> index > vocabulary.newline() ? index - 1 : index);
      return joined(IntStream.of(Rnn.NO_INPUT), counted);
    }
  }

  private static final class Unstripped extends Training {
    @Override
    String text(String example) {
      return example + "\n";
    }
  }
}
