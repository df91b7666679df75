package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;
import static dinosaurus.reference.misconceptions.Training.joined;

import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;

/** Misconceptions of {@code model} about the input and the labels of an example. */
final class ModelExampleMisconceptions {

  private ModelExampleMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofModel(
                "M07",
                "leaves the zero input out of x",
                "Your x begins with the first character, so the network never learns how a name "
                    + "begins. What comes before the first character?",
                new WithoutNoInput())
            .see(Handout.PROBLEM),
        ofModel(
            "M08",
            "starts x with the newline",
            "Your x begins with the newline, but a name begins with nothing. There is a "
                + "constant for that.",
            new NewlineFirst()),
        ofModel(
            "M10",
            "drops the last time step",
            "The last time step is missing, so the network never learns to stop. How long "
                + "should x and y be?",
            new WithoutLastStep()),
        ofModel(
                "M11",
                "doesn't shift y",
                "The network is asked for the character that it just saw. Which one should it guess?",
                new Unshifted())
            .see(Handout.PROBLEM),
        ofModel(
            "M12",
            "ends y with the last character of the vocabulary",
            "Your names end with another character than the newline. Who knows its index?",
            new WrongEnd()),
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
        ofModel(
            "M48",
            "leaves the newline in the example",
            "Your example ends with a newline of its own, so y ends with two. One is enough.",
            new Unstripped()));
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
