package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;
import static dinosaurus.reference.misconceptions.ModelSteps.joined;

import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;

/** Misconceptions of {@code model} about x and y, the input and the labels of an example. */
final class ModelSequenceMisconceptions {

  private ModelSequenceMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofModel(
                "M07",
                "leaves the zero input out of x",
                "Your x begins with the first character, so the network never learns how a name "
                    + "begins. What comes before the first character?",
                new WithoutNoInput())
            .see(HandoutSection.PROBLEM),
        ofModel("M08", "starts x with the newline", SharedHints.FIRST_INPUT, new NewlineFirst()),
        ofModel(
            "M10",
            "drops the last time step",
            "The last time step is missing, so the network never learns to stop. How long "
                + "should x and y be?",
            new WithoutLastStep()),
        ofModel(
            "M103",
            "leaves the zero input out of x, but not the newline out of y",
            SharedHints.REFUSED_SEQUENCES,
            new Shorter()),
        ofModel(
            "M105", "leaves the first entry of x at 0", SharedHints.FIRST_INPUT, new ZeroFirst()),
        ofModel(
                "M11",
                "doesn't shift y",
                "The network is asked for the character that it just saw. Which one should it"
                    + " guess?",
                new Unshifted())
            .see(HandoutSection.PROBLEM),
        ofModel(
            "M12",
            "ends y with the last character of the vocabulary",
            "Your y ends with the last character of the vocabulary instead of the "
                + "newline. Who knows its index?",
            new WrongEnd()),
        ofModel(
            "M48",
            "leaves the newline in the example",
            "Your y ends with two newlines. One is enough.",
            new Unstripped()),
        ofModel("M102", "takes x for y", SharedHints.REFUSED_SEQUENCES, new SameAsInput()),
        ofModel(
                "M104",
                "leaves the last entry of y at 0",
                "Your y ends with index 0. It isn't the newline's in every vocabulary.",
                new ZeroLast())
            .see(HandoutSection.PROBLEM));
  }

  private static final class WithoutNoInput extends ModelSteps {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      return characters;
    }

    @Override
    int[] y(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(characters).skip(1), IntStream.of(vocabulary.newline()));
    }
  }

  private static final class NewlineFirst extends ModelSteps {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(vocabulary.newline()), IntStream.of(characters));
    }
  }

  private static final class WithoutLastStep extends ModelSteps {
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

  private static final class Shorter extends ModelSteps {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      return characters;
    }
  }

  private static final class ZeroFirst extends ModelSteps {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(0), IntStream.of(characters));
    }
  }

  private static final class Unshifted extends ModelSteps {
    @Override
    int[] y(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(vocabulary.newline()), IntStream.of(characters));
    }
  }

  private static final class WrongEnd extends ModelSteps {
    @Override
    int[] y(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(characters), IntStream.of(vocabulary.size() - 1));
    }
  }

  private static final class Unstripped extends ModelSteps {
    @Override
    String text(String example) {
      return example + "\n";
    }
  }

  private static final class SameAsInput extends ModelSteps {
    @Override
    int[] y(int[] characters, Vocabulary vocabulary) {
      return x(characters, vocabulary);
    }
  }

  private static final class ZeroLast extends ModelSteps {
    @Override
    int[] y(int[] characters, Vocabulary vocabulary) {
      return joined(IntStream.of(characters), IntStream.of(0));
    }
  }
}
