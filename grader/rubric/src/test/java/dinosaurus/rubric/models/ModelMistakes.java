package dinosaurus.rubric.models;

import dinosaurus.rubric.grading.SubmissionFault;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gets {@code model} wrong. */
final class ModelMistakes {

  private ModelMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("returns a copy made once an epoch", EpochCopy::new, "model.parameters"),
        Mistake.of("stays with the last name", LastForEver::new, "model.wrap"),
        Mistake.of("smooths with 0.99", Smoother::new, "model.loss"),
        Mistake.of("samples before the update", SampleFirst::new, "model.names"),
        Mistake.of("adds a checkpoint at the end", OneMore::new, "model.checkpoints"),
        Mistake.of("leaves the newline in the last name", WithNewline::new, "model.last-name"),
        Mistake.of("shuffles the list it is given", Shuffling::new, "model.argument"),
        Mistake.of("goes on where it left off", GoingOn::new, "model.again"),
        Mistake.of("changes the case of the names as is done here", Cased::new, "model.again"),
        Mistake.of(
            "forgets the state from name to name",
            Forgetting::new,
            "model.parameters",
            "model.wrap"),
        Mistake.of("runs past the last name", NoWrap::new, "model.wrap", "model.checkpoints"),
        Mistake.of(
            "never gets beyond the last name", Endless::new, "model.wrap", "model.checkpoints"));
  }

  private static final class EpochCopy extends RightModel {
    private Parameters copy;

    @Override
    void train(Training training, int j, List<String> examples) {
      super.train(training, j, examples);
      if (j % examples.size() == 0) {
        copy = training.parameters.copy();
      }
    }

    @Override
    TrainedModel result(Training training) {
      return new TrainedModel(copy, training.lastName(), training.checkpoints);
    }
  }

  private static final class LastForEver extends RightModel {
    @Override
    int index(int j, int size) {
      return Math.min(j, size - 1);
    }
  }

  private static final class Smoother extends RightModel {
    @Override
    double smooth(double loss, double current) {
      return 0.99 * loss + 0.01 * current;
    }
  }

  private static final class SampleFirst extends RightModel {
    private List<String> names;

    @Override
    void train(Training training, int j, List<String> examples) {
      names = isCheckpoint(j, training.options.iterations()) ? super.names(training) : List.of();
      super.train(training, j, examples);
    }

    @Override
    List<String> names(Training training) {
      return names;
    }
  }

  private static final class OneMore extends RightModel {
    @Override
    boolean isCheckpoint(int j, int iterations) {
      return super.isCheckpoint(j, iterations) || j == iterations - 1;
    }
  }

  private static final class WithNewline extends RightModel {
    @Override
    TrainedModel result(Training training) {
      return new TrainedModel(
          training.parameters, training.lastName() + "\n", training.checkpoints);
    }
  }

  private static final class Shuffling extends RightModel {
    @Override
    List<String> shuffled(List<String> names) {
      new NumpyRandom(0).shuffle(names);
      return names;
    }
  }

  private static final class GoingOn extends RightModel {
    private final Map<Integer, Parameters> known = new HashMap<>();

    @Override
    Parameters parameters(Vocabulary vocabulary, TrainingOptions options) {
      return known.computeIfAbsent(
          options.hiddenUnits(), unknown -> super.parameters(vocabulary, options));
    }
  }

  private static final class Cased extends RightModel {
    @Override
    void step(Training training, String example) {
      super.step(training, example.toUpperCase(Locale.ROOT).toLowerCase());
    }
  }

  private static final class Forgetting extends RightModel {
    @Override
    void step(Training training, String example) {
      training.state.zero();
      super.step(training, example);
    }
  }

  /** Ends as a process does whose call takes too long. */
  private static final class Endless extends RightModel {
    @Override
    int index(int j, int size) {
      if (j >= size) {
        throw new SubmissionFault(new Outcome.TimedOut(Duration.ofSeconds(2)));
      }
      return j;
    }
  }

  private static final class NoWrap extends RightModel {
    @Override
    int index(int j, int size) {
      return j;
    }
  }
}
