package dinosaurus.rubric.inference.model;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds a call of {@code model} that returned.
 *
 * @param given the arguments
 * @param answer what came back
 * @param wrong the names of the parts that aren't as expected
 */
public record ModelRun(Call.Model given, TrainedModel answer, Set<String> wrong) {

  /** Far above rounding, far below a step of training. */
  private static final double CLOSE = 1e-10;

  private static final int FEW_SEQUENCES = 4;
  private static final double CLOSE_LOSS = 1e-8;
  private static final Set<String> PARAMETERS = Set.of("Wax", "Waa", "Wya", "b", "by");

  /** Copies the set, so that a run never changes. */
  public ModelRun {
    wrong = Set.copyOf(wrong);
  }

  int iterations() {
    return given.options().iterations();
  }

  int names() {
    return given.names().size();
  }

  /** Begins a sentence about the parameters. */
  String ends() {
    return "the parameters after %d iteration%s on %d name%s are those "
        .formatted(iterations(), iterations() == 1 ? "" : "s", names(), names() == 1 ? "" : "s");
  }

  /** Says the size of the network that came back, if another was asked for. */
  Optional<String> otherSize() {
    int characters = given.vocabulary().size();
    String asked = size(given.options().hiddenUnits(), characters, characters);
    Parameters own = answer.parameters();
    String returned = size(own.hiddenUnits(), own.inputs(), own.outputs());
    return returned.equals(asked)
        ? Optional.empty()
        : Optional.of(ends() + "of a network with " + returned + ", where " + asked + " are due");
  }

  private static String size(int hiddenUnits, int inputs, int outputs) {
    return "%d hidden unit%s, %d inputs and %d outputs"
        .formatted(hiddenUnits, hiddenUnits == 1 ? "" : "s", inputs, outputs);
  }

  /** Tells whether every sequence of its names can be tried with everything else. */
  boolean isTiny() {
    return Math.pow(names(), iterations()) <= FEW_SEQUENCES;
  }

  /** Tells whether the network was trained as it should be. */
  boolean isTrained() {
    return Collections.disjoint(wrong, PARAMETERS);
  }

  /** Tells whether a training ends with the parameters that came back. */
  boolean endsWith(Parameters parameters) {
    List<Tensor> own = Tensor.of(answer.parameters());
    List<Tensor> others = Tensor.of(parameters);
    return Tensor.shapes(own).equals(Tensor.shapes(others))
        && IntStream.iterate(own.size() - 1, i -> i >= 0, i -> i - 1)
            .allMatch(i -> own.get(i).matrix().isIdentical(others.get(i).matrix(), CLOSE));
  }

  /** Returns the loss of the first step, as far as the first checkpoint was smoothed as asked. */
  private OptionalDouble firstLoss() {
    if (answer.checkpoints().isEmpty()) {
      return OptionalDouble.empty();
    }
    Checkpoint first = answer.checkpoints().get(0);
    double initial =
        Rnn.initialLoss(given.vocabulary().size(), given.options().namesPerCheckpoint());
    double without = Rnn.smooth(initial, 0);
    return OptionalDouble.of((first.smoothedLoss() - without) / Rnn.smooth(0, 1));
  }

  /** Tells whether the first step has a loss. */
  boolean beginsWith(double loss) {
    OptionalDouble first = firstLoss();
    return first.isPresent() && Math.abs(first.getAsDouble() - loss) <= CLOSE_LOSS * loss;
  }
}
