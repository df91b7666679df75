package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.rubric.answers.Move;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.rubric.inference.clip.Clipping;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.rubric.inference.optimize.UpdateRule.Moved;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Holds a call of {@code optimize} and what came of it, beside what the network computes.
 *
 * @param given the arguments before the call
 * @param answer what came of it
 * @param pass the forward pass
 * @param gradients the gradients of the loss, not clipped
 */
record Step(
    Call.Optimize given,
    Answer<Call.Optimize, OptimizationStep> answer,
    ForwardPass pass,
    Gradients gradients) {

  static Step of(KnownPass way, Observed<Call.Optimize, OptimizationStep> call) {
    ForwardPass pass = way.forward(call.given());
    return new Step(call.given(), call.answer(), pass, way.backward(call.given(), pass));
  }

  double loss() {
    return answer.result().loss();
  }

  SimpleMatrix aLast() {
    return answer.result().aLast();
  }

  /** Returns the last time step of the pass. */
  int last() {
    return pass.steps() - 1;
  }

  /** Tells whether the shapes are those that were asked for, so that entries can be compared. */
  boolean fits() {
    List<String> parameters = Tensor.shapes(Tensor.of(given.parameters()));
    return clipping().fits()
        && Tensor.shapes(Tensor.of(after())).equals(parameters)
        && aLast().getNumElements() == given.aPrev().getNumElements();
  }

  Parameters after() {
    return answer.call().parameters();
  }

  /** Tells whether the update should change something. */
  boolean moves() {
    return given.learningRate() != 0;
  }

  /** Tells whether all parameters are as they were given. */
  boolean isUnmoved() {
    List<Tensor> before = Tensor.of(given.parameters());
    List<Tensor> now = Tensor.of(after());
    return IntStream.range(0, now.size())
        .allMatch(i -> now.get(i).matrix().isIdentical(before.get(i).matrix(), 0));
  }

  /** Runs the network again, with the parameters after the update. */
  ForwardPass passAfter() {
    return Rnn.forward(given.x(), given.y(), given.aPrev(), after());
  }

  Clipping clipping() {
    return new Clipping(gradients, answer.result().gradients(), Assignment.CLIPPING_BOUND);
  }

  /** Returns how a parameter moved, by its place in the record. */
  Moved moved(int parameter) {
    List<List<Move>> moves =
        Stream.of(answer.result().gradients(), gradients)
            .map(along -> moves(parameter, Tensor.of(along).get(parameter)))
            .toList();
    return new Moved(given, moves.get(0), moves.get(1));
  }

  private List<Move> moves(int parameter, Tensor gradient) {
    return Move.of(
        Tensor.of(given.parameters()).get(parameter), Tensor.of(after()).get(parameter), gradient);
  }
}
