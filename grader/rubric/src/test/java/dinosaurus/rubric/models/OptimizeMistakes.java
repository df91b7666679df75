package dinosaurus.rubric.models;

import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Gets {@code optimize} wrong; {@code model} keeps to a right one. */
final class OptimizeMistakes {

  private OptimizeMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("averages the loss over time", MeanLoss::new, "optimize.loss"),
        Mistake.of("rounds the gradients it returns", Rounded::new, "optimize.gradients"),
        Mistake.of("returns unclipped gradients", Unclipped::new, "optimize.clipped"),
        Mistake.of("ignores the learning rate", FixedRate::new, "optimize.update"),
        Mistake.of("climbs", Ascent::new, "optimize.update"),
        Mistake.of("returns the state before the last", StateBefore::new, "optimize.state"),
        Mistake.of("returns the state as a row", Row::new, "optimize.state"),
        Mistake.of("overwrites aPrev", Overwriting::new, "optimize.argument"),
        Mistake.of("learns less from an example met before", Decaying::new, "optimize.again"),
        Mistake.of(
            "ignores aPrev",
            NoState::new,
            "optimize.loss",
            "optimize.gradients",
            "optimize.state"));
  }

  /** Trains with a right step, then lets a variation change what {@code optimize} shows. */
  private abstract static class Wrong extends RightModel {
    private final RightModel right = new RightModel();

    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
      Gradients raw = Rnn.backward(x, y, parameters, pass);
      Rnn.update(parameters, super.clip(raw, 5), learningRate);
      return step(pass, raw, super.clip(raw, 5));
    }

    OptimizationStep step(ForwardPass pass, Gradients raw, Gradients clipped) {
      return new OptimizationStep(pass.loss(), clipped, pass.state(pass.steps() - 1));
    }

    @Override
    final void step(Training training, String example) {
      right.step(training, example);
    }
  }

  private static final class MeanLoss extends Wrong {
    @Override
    OptimizationStep step(ForwardPass pass, Gradients raw, Gradients clipped) {
      return new OptimizationStep(
          pass.loss() / pass.steps(), clipped, pass.state(pass.steps() - 1));
    }
  }

  private static final class Rounded extends Wrong {
    @Override
    OptimizationStep step(ForwardPass pass, Gradients raw, Gradients clipped) {
      return super.step(
          pass,
          raw,
          new Gradients(
              clipped
                  .dWax()
                  .elementOp((int row, int column, double v) -> Math.rint(1000 * v) / 1000),
              clipped.dWaa(),
              clipped.dWya(),
              clipped.db(),
              clipped.dby()));
    }
  }

  private static final class Unclipped extends Wrong {
    @Override
    OptimizationStep step(ForwardPass pass, Gradients raw, Gradients clipped) {
      return super.step(pass, raw, raw);
    }
  }

  private static final class StateBefore extends Wrong {
    @Override
    OptimizationStep step(ForwardPass pass, Gradients raw, Gradients clipped) {
      return new OptimizationStep(pass.loss(), clipped, pass.state(pass.steps() - 2));
    }
  }

  private static final class Row extends Wrong {
    @Override
    OptimizationStep step(ForwardPass pass, Gradients raw, Gradients clipped) {
      return new OptimizationStep(pass.loss(), clipped, pass.state(pass.steps() - 1).transpose());
    }
  }

  private static final class FixedRate extends Wrong {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      return super.optimize(x, y, aPrev, parameters, 0.01);
    }
  }

  private static final class Ascent extends Wrong {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      return super.optimize(x, y, aPrev, parameters, -learningRate);
    }
  }

  private static final class Overwriting extends Wrong {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      OptimizationStep step = super.optimize(x, y, aPrev, parameters, learningRate);
      aPrev.setTo(step.aLast());
      return step;
    }
  }

  private static final class Decaying extends Wrong {
    private final Map<List<Object>, Integer> met = new HashMap<>();

    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      List<Object> example = List.of(Arrays.hashCode(x), learningRate);
      int times = met.merge(example, 1, Integer::sum);
      return super.optimize(x, y, aPrev, parameters, learningRate / times);
    }
  }

  private static final class NoState extends Wrong {
    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      return super.optimize(x, y, aPrev.createLike(), parameters, learningRate);
    }
  }
}
