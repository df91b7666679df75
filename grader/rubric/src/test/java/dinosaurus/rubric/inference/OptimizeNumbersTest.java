package dinosaurus.rubric.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.rubric.inference.clip.RightClip;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.rubric.inference.observation.Wording;
import dinosaurus.rubric.inference.optimize.StepRule;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.simple.SimpleMatrix;

@Label("Of steps that were taken another way,")
class OptimizeNumbersTest {

  private static final double ROUNDING = 1e-9;

  private static final List<Call.Optimize> CALLS =
      CaseSet.load(Visibility.PUBLIC).optimize().stream().map(Case::call).toList();

  /** Takes a step; the parameters of the call are its own. */
  @FunctionalInterface
  private interface Stepping {
    OptimizationStep take(Call.Optimize call);
  }

  private static List<String> told(Stepping stepping) {
    return Inference.optimize(CALLS.stream().map(call -> observed(call, stepping)).toList());
  }

  private static Observed<Call.Optimize, OptimizationStep> observed(
      Call.Optimize call, Stepping stepping) {
    Call.Optimize after = call.updated(call.parameters().copy());
    return new Observed<>(call, Answer.of(after, stepping.take(after)));
  }

  private static ForwardPass forward(Call.Optimize call) {
    return Rnn.forward(call.x(), call.y(), call.aPrev(), call.parameters());
  }

  private static Gradients backward(Call.Optimize call, ForwardPass pass) {
    return Rnn.backward(call.x(), call.y(), call.parameters(), pass);
  }

  private static OptimizationStep result(ForwardPass pass, Gradients gradients) {
    return new OptimizationStep(pass.loss(), gradients, pass.state(pass.steps() - 1));
  }

  private static Gradients clipped(Gradients gradients, double bound) {
    return scaled(RightClip.of(scaled(gradients, 5 / bound)), bound / 5);
  }

  private static Gradients scaled(Gradients gradients, double factor) {
    return new Gradients(
        gradients.dWax().scale(factor),
        gradients.dWaa().scale(factor),
        gradients.dWya().scale(factor),
        gradients.db().scale(factor),
        gradients.dby().scale(factor));
  }

  /** Clips at a bound of its own, and updates by what is clipped. */
  private static Stepping bounded(ToDoubleFunction<Call.Optimize> bound) {
    return call -> {
      ForwardPass pass = forward(call);
      Gradients gradients = clipped(backward(call, pass), bound.applyAsDouble(call));
      Rnn.update(call.parameters(), gradients, call.learningRate());
      return result(pass, gradients);
    };
  }

  /** Returns gradients that are scaled by the rate, and updates as it should. */
  private static Stepping timesRate(int times) {
    return call -> {
      ForwardPass pass = forward(call);
      Gradients gradients = scaled(RightClip.of(backward(call, pass)), times * call.learningRate());
      Rnn.update(call.parameters(), gradients, 1.0 / times);
      return result(pass, gradients);
    };
  }

  /** Adds a multiple of Wya to its gradient. */
  private static Stepping decayed(double factor) {
    return call -> {
      ForwardPass pass = forward(call);
      Gradients raw = backward(call, pass);
      SimpleMatrix more = call.parameters().Wya().scale(factor);
      Gradients gradients =
          RightClip.of(
              new Gradients(raw.dWax(), raw.dWaa(), raw.dWya().plus(more), raw.db(), raw.dby()));
      Rnn.update(call.parameters(), gradients, call.learningRate());
      return result(pass, gradients);
    };
  }

  /** Divides the gradients by the size of the largest entry of all five. */
  private static Stepping normed() {
    return call -> {
      ForwardPass pass = forward(call);
      Gradients raw = backward(call, pass);
      double largest =
          Tensor.of(raw).stream()
              .mapToDouble(one -> one.matrix().elementMaxAbs())
              .max()
              .orElseThrow();
      Gradients gradients = scaled(raw, 5 / largest);
      Rnn.update(call.parameters(), gradients, call.learningRate());
      return result(pass, gradients);
    };
  }

  @Property(seed = "24", tries = 20)
  @Label("a bound that goes with the length of the name is solved for")
  void boundByLength(@ForAll @IntRange(min = 1, max = 40) int times) {
    assertEquals(
        List.of(
            "the gradients that come back are cut off at "
                + Wording.number(times / 8.0)
                + " / time steps, not at 5"),
        told(bounded(call -> times / 8.0 / call.x().length)));
  }

  @Property(seed = "24", tries = 20)
  @Label("gradients that come back scaled by the rate are told")
  void scaledByRate(@ForAll @IntRange(min = 2, max = 40) int times) {
    List<String> told = told(timesRate(times));
    assertEquals(
        "the gradients that come back are those of the backward pass times "
            + "%d * learningRate, cut off at %d * learningRate".formatted(times, 5 * times),
        told.get(0));
  }

  @Property(seed = "24", tries = 20)
  @Label("a multiple of the parameters in the gradients is solved for")
  void decay(@ForAll @IntRange(min = 1, max = 400) int thousandths) {
    assertEquals(
        List.of(
            "of the gradients, dWya comes back with "
                + Wording.number(thousandths / 1000.0)
                + " times the parameter added"),
        told(decayed(thousandths / 1000.0)));
  }

  @Property(seed = "24", tries = 20)
  @Label("a factor that no short number gives is told once, of all parameters")
  void factor(@ForAll @IntRange(min = 2, max = 1000) int denominator) {
    double factor = 1 + 1.0 / (3 * denominator);
    assertEquals(
        List.of(
            "what is subtracted from Wax, Waa, Wya, b and by is "
                + Wording.number(factor)
                + " * learningRate times the gradient that comes back"),
        told(
            call -> {
              ForwardPass pass = forward(call);
              Gradients gradients = RightClip.of(backward(call, pass));
              Rnn.update(call.parameters(), gradients, factor * call.learningRate());
              return result(pass, gradients);
            }));
  }

  @Example
  @Label("gradients that are computed after the update are told")
  void backwardAfterTheUpdate() {
    assertEquals(
        List.of(
            "the gradients that come back are those that come when the backward pass is given the"
                + " parameters after the update"),
        told(
            call -> {
              ForwardPass pass = forward(call);
              Gradients gradients = RightClip.of(backward(call, pass));
              Rnn.update(call.parameters(), gradients, call.learningRate());
              return result(pass, RightClip.of(backward(call, pass)));
            }));
  }

  @Property(seed = "24", tries = 3)
  @Label("steps that were taken before are told")
  void stepsBefore(@ForAll @IntRange(min = 2, max = 3) int steps) {
    assertEquals(
        List.of(
            "the gradients that come back are those that come when %s taken before"
                .formatted(steps == 2 ? "one right step has been" : "two right steps have been")),
        told(
            call -> {
              OptimizationStep last = null;
              for (int i = 0; i < steps; i++) {
                last = bounded(any -> 5).take(call);
              }
              return last;
            }));
  }

  @Example
  @Label("gradients of the last character alone are told")
  void characterByCharacter() {
    assertEquals(
        List.of(
            "the gradients that come back are those that come when the last character is an example"
                + " of its own, after a right step on each one before it"),
        told(
            call -> {
              double loss = 0;
              SimpleMatrix state = call.aPrev();
              Gradients gradients = null;
              for (int t = 0; t < call.x().length; t++) {
                int[] x = {call.x()[t]};
                int[] y = {call.y()[t]};
                ForwardPass pass = Rnn.forward(x, y, state, call.parameters());
                gradients = RightClip.of(Rnn.backward(x, y, call.parameters(), pass));
                Rnn.update(call.parameters(), gradients, call.learningRate());
                state = pass.state(0);
                loss += pass.loss();
              }
              return new OptimizationStep(loss, gradients, state);
            }));
  }

  @Example
  @Label("calls that leave the parameters as given are told from the others")
  void leftInSomeCalls() {
    assertEquals(
        List.of(
            "the update leaves the parameters as given in exactly the cases where a gradient has"
                + " entries beyond 5"),
        told(
            call -> {
              ForwardPass pass = forward(call);
              Gradients raw = backward(call, pass);
              Gradients gradients = RightClip.of(raw);
              boolean large =
                  raw.dWax().elementMaxAbs() > 5
                      || raw.dWaa().elementMaxAbs() > 5
                      || raw.dWya().elementMaxAbs() > 5
                      || raw.db().elementMaxAbs() > 5
                      || raw.dby().elementMaxAbs() > 5;
              Parameters updated = large ? call.parameters().copy() : call.parameters();
              Rnn.update(updated, gradients, call.learningRate());
              return result(pass, gradients);
            }));
  }

  @Example
  @Label("right steps are left alone")
  void right() {
    assertEquals(List.of(), told(bounded(call -> 5)));
  }

  @Example
  @Label("a norm that gradients are divided by is told")
  void norm() {
    assertEquals(
        List.of(
            "of the gradients, entries come back multiplied by 5 / n, n being the size of the"
                + " largest of the entries of all five"),
        told(normed()));
  }

  @Example
  @Label("the rule that is solved for takes the same steps again")
  void again() {
    for (Stepping stepping :
        List.of(
            bounded(call -> 5),
            bounded(call -> 2.0 / call.x().length),
            timesRate(3),
            decayed(0.25),
            normed())) {
      List<Observed<Call.Optimize, OptimizationStep>> calls =
          CALLS.stream().map(call -> observed(call, stepping)).toList();
      StepRule rule = Inference.stepRule(calls).orElseThrow();
      calls.forEach(call -> requireSame(rule, call));
    }
  }

  private static void requireSame(StepRule rule, Observed<Call.Optimize, OptimizationStep> call) {
    Call.Optimize given = call.given();
    Parameters parameters = given.parameters().copy();
    OptimizationStep step =
        rule.optimize(given.x(), given.y(), given.aPrev(), parameters, given.learningRate());
    OptimizationStep expected = call.answer().result();

    assertEquals(expected.loss(), step.loss(), ROUNDING);
    assertTrue(step.aLast().isIdentical(expected.aLast(), ROUNDING));
    requireSame(Tensor.of(expected.gradients()), Tensor.of(step.gradients()));
    requireSame(Tensor.of(call.answer().call().parameters()), Tensor.of(parameters));
  }

  private static void requireSame(List<Tensor> expected, List<Tensor> actual) {
    for (int i = 0; i < expected.size(); i++) {
      assertTrue(
          actual.get(i).matrix().isIdentical(expected.get(i).matrix(), ROUNDING),
          expected.get(i).name());
    }
  }

  @Example
  @Label("no rule is solved for where the update, or a shape, is none's")
  void noRule() {
    Stepping odd =
        call -> {
          OptimizationStep step = bounded(any -> 5).take(call);
          call.parameters().b().set(0, 7);
          return step;
        };
    Stepping reshaped =
        call -> {
          OptimizationStep step = bounded(any -> 5).take(call);
          return new OptimizationStep(step.loss(), step.gradients(), new SimpleMatrix(1, 1));
        };
    for (Stepping stepping : List.of(odd, reshaped)) {
      List<Observed<Call.Optimize, OptimizationStep>> calls =
          CALLS.stream().map(call -> observed(call, stepping)).toList();
      assertEquals(Optional.empty(), Inference.stepRule(calls));
      assertEquals(List.of(), Inference.optimize(calls));
    }
  }
}
