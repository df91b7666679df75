package dinosaurus.rubric.inference.model;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.clip.RightClip;
import dinosaurus.rubric.inference.model.SequenceForm.Sequences;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/**
 * Trains a network as a submission may have done, an iteration at a time.
 *
 * @param call what the training is given
 * @param form how x and y are made of a name
 * @param state from which state an example starts
 * @param stepping how a step of gradient descent is taken
 */
record Training(Call.Model call, SequenceForm form, StateForm state, Stepping stepping) {

  /** Takes a step of gradient descent. */
  @FunctionalInterface
  interface Stepping {

    /** Takes the step that is asked for. */
    Stepping RIGHT = Training::step;

    /** Takes a step as {@code optimize} does. */
    OptimizationStep step(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate);
  }

  /**
   * Holds how far a training has come.
   *
   * @param parameters the parameters
   * @param kept the state that was kept of each iteration
   */
  record Stage(Parameters parameters, List<SimpleMatrix> kept) {}

  /** Returns the training that is asked for. */
  static Training right(Call.Model call) {
    return new Training(call, SequenceForm.RIGHT, StateForm.CARRIED, Stepping.RIGHT);
  }

  /** Returns the names in the order in which they should be learnt. */
  List<String> shuffled() {
    List<String> examples = new ArrayList<>(call.names());
    new NumpyRandom(0).shuffle(examples);
    return examples;
  }

  /** Returns the names that should be learnt, one for every iteration. */
  List<String> schedule() {
    List<String> examples = shuffled();
    List<String> schedule = new ArrayList<>();
    for (int j = 0; j < call.options().iterations(); j++) {
      schedule.add(examples.get(j % examples.size()));
    }
    return schedule;
  }

  Stage start() {
    int size = call.vocabulary().size();
    return new Stage(Rnn.initialize(call.options().hiddenUnits(), size, size), List.of());
  }

  /**
   * Takes the next iteration.
   *
   * @param before how far the training has come; not modified
   * @param name the name to learn
   * @param rate the learning rate
   * @return nothing if the network can't train with the name in this form
   */
  Optional<Stage> next(Stage before, String name, double rate) {
    return form.of(name, call.vocabulary()).map(made -> next(before, made, rate));
  }

  /**
   * Returns the loss of a name before any is learnt; nothing if the network can't take its form.
   *
   * @param name the name
   * @param start the first parameters; not modified
   */
  Optional<Double> firstLoss(String name, Parameters start) {
    SimpleMatrix zero = new SimpleMatrix(start.hiddenUnits(), 1);
    return form.of(name, call.vocabulary())
        .map(made -> Rnn.forward(made.x(), made.y(), zero, start).loss());
  }

  /**
   * Trains on some names.
   *
   * @param names the names, one for every iteration
   * @param rates the learning rates, as many
   * @return the parameters; nothing if the network can't train with a name in this form
   */
  Optional<Parameters> parameters(List<String> names, List<Double> rates) {
    Optional<Stage> stage = Optional.of(start());
    for (int j = 0; j < names.size(); j++) {
      int now = j;
      stage = stage.flatMap(before -> next(before, names.get(now), rates.get(now)));
    }
    return stage.map(Stage::parameters);
  }

  private Stage next(Stage before, Sequences made, double rate) {
    Parameters parameters = before.parameters.copy();
    int j = before.kept.size();
    SimpleMatrix zero = new SimpleMatrix(parameters.hiddenUnits(), 1);
    SimpleMatrix aPrev = state.before(j, call.names().size(), zero, before.kept);
    SimpleMatrix last = stepping.step(made.x(), made.y(), aPrev, parameters, rate).aLast();
    List<SimpleMatrix> kept = new ArrayList<>(before.kept);
    kept.add(keep(made, aPrev, before.parameters, parameters).orElse(last));
    return new Stage(parameters, kept);
  }

  /** Returns the state that is kept instead of the last; nothing if it is the last. */
  private Optional<SimpleMatrix> keep(
      Sequences made, SimpleMatrix aPrev, Parameters before, Parameters updated) {
    int last = made.x().length - 1;
    return switch (state) {
      case FIRST_STEP -> Optional.of(forward(made, aPrev, before).state(0));
      case BEFORE_LAST -> Optional.of(forward(made, aPrev, before).state(last - 1));
      case UPDATED -> Optional.of(forward(made, aPrev, updated).state(last));
      default -> Optional.empty();
    };
  }

  private static ForwardPass forward(Sequences made, SimpleMatrix aPrev, Parameters parameters) {
    return Rnn.forward(made.x(), made.y(), aPrev, parameters);
  }

  private static OptimizationStep step(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = RightClip.of(Rnn.backward(x, y, parameters, pass));
    Rnn.update(parameters, gradients, learningRate);
    return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1));
  }
}
