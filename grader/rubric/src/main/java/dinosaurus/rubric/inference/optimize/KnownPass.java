package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.clip.RightClip;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Ways to run the network on an example that may lead to what came back; the right one first. */
public enum KnownPass {
  RIGHT("right", given -> given, given -> given),
  ZERO_STATE("the first state is zero", KnownPass::fromZero, KnownPass::fromZero),
  NO_FIRST_INPUT("the first input is NO_INPUT", KnownPass::unbegun, KnownPass::unbegun),
  NO_INPUT_AS_0("NO_INPUT is taken for index 0", KnownPass::zeroed, KnownPass::zeroed),
  FIRST_INPUT_0("the first input is index 0", KnownPass::begunWith0, KnownPass::begunWith0),
  REVERSED("x and y are reversed", KnownPass::reversed, KnownPass::reversed),
  LABELS_BACKWARD("the backward pass is given y for x", given -> given, KnownPass::labelled),
  UPDATED_BACKWARD(
      "the backward pass is given the parameters after the update",
      given -> given,
      given -> stepped(given, 1)),
  ONE_STEP_BEFORE(
      "one right step has been taken before",
      given -> stepped(given, 1),
      given -> stepped(given, 1)),
  TWO_STEPS_BEFORE(
      "two right steps have been taken before",
      given -> stepped(given, 2),
      given -> stepped(given, 2)),
  CHARACTER_BY_CHARACTER(
      "the last character is an example of its own, after a right step on each one before it",
      KnownPass::lastAlone,
      KnownPass::lastAlone);

  private final String words;
  private final UnaryOperator<Call.Optimize> forward;
  private final UnaryOperator<Call.Optimize> backward;

  /**
   * Describes a way.
   *
   * @param words what is so then
   * @param forward what the forward pass is given
   * @param backward what the backward pass is given
   */
  KnownPass(
      String words, UnaryOperator<Call.Optimize> forward, UnaryOperator<Call.Optimize> backward) {
    this.words = words;
    this.forward = forward;
    this.backward = backward;
  }

  private static Call.Optimize fromZero(Call.Optimize given) {
    return new Call.Optimize(
        given.x(), given.y(), given.aPrev().scale(0), given.parameters(), given.learningRate());
  }

  private static Call.Optimize unbegun(Call.Optimize given) {
    return begun(given, Rnn.NO_INPUT);
  }

  private static Call.Optimize begunWith0(Call.Optimize given) {
    return begun(given, 0);
  }

  private static Call.Optimize begun(Call.Optimize given, int first) {
    int[] x = given.x().clone();
    x[0] = first;
    return with(given, x, given.y());
  }

  private static Call.Optimize zeroed(Call.Optimize given) {
    int[] x = IntStream.of(given.x()).map(index -> Math.max(index, 0)).toArray();
    return with(given, x, given.y());
  }

  private static Call.Optimize labelled(Call.Optimize given) {
    return with(given, given.y(), given.y());
  }

  /** Takes right steps on the same example. */
  private static Call.Optimize stepped(Call.Optimize given, int steps) {
    Parameters parameters = given.parameters().copy();
    for (int i = 0; i < steps; i++) {
      step(given.updated(parameters));
    }
    return given.updated(parameters);
  }

  /** Takes a right step, which updates the parameters of the call in place. */
  private static ForwardPass step(Call.Optimize given) {
    ForwardPass pass = Rnn.forward(given.x(), given.y(), given.aPrev(), given.parameters());
    Gradients gradients = Rnn.backward(given.x(), given.y(), given.parameters(), pass);
    Rnn.update(given.parameters(), RightClip.of(gradients), given.learningRate());
    return pass;
  }

  /** Takes a right step on each character but the last, and leaves that. */
  private static Call.Optimize lastAlone(Call.Optimize given) {
    Parameters parameters = given.parameters().copy();
    SimpleMatrix state = given.aPrev();
    int last = given.x().length - 1;
    for (int t = 0; t < last; t++) {
      state = step(character(given, t, state, parameters)).state(0);
    }
    return character(given, last, state, parameters);
  }

  private static Call.Optimize character(
      Call.Optimize given, int t, SimpleMatrix aPrev, Parameters parameters) {
    return new Call.Optimize(
        new int[] {given.x()[t]},
        new int[] {given.y()[t]},
        aPrev,
        parameters,
        given.learningRate());
  }

  private static Call.Optimize reversed(Call.Optimize given) {
    return with(given, reversed(given.x()), reversed(given.y()));
  }

  private static int[] reversed(int[] indices) {
    int last = indices.length - 1;
    return IntStream.rangeClosed(0, last).map(i -> indices[last - i]).toArray();
  }

  private static Call.Optimize with(Call.Optimize given, int[] x, int[] y) {
    return new Call.Optimize(x, y, given.aPrev(), given.parameters(), given.learningRate());
  }

  ForwardPass forward(Call.Optimize given) {
    Call.Optimize taken = forward.apply(given);
    return Rnn.forward(taken.x(), taken.y(), taken.aPrev(), taken.parameters());
  }

  Gradients backward(Call.Optimize given, ForwardPass pass) {
    Call.Optimize taken = backward.apply(given);
    return Rnn.backward(taken.x(), taken.y(), taken.parameters(), pass);
  }

  String words() {
    return words;
  }
}
