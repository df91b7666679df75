package dinosaurus.rubric.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.inference.observation.Crashed;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Of the numbers that come back")
class InferenceTest {

  private static final CaseSet CASES = CaseSet.load(Visibility.PUBLIC);

  private static Gradients clipped(Gradients given, double bound, DoubleBinaryOperator rule) {
    return new Gradients(
        each(given.dWax(), bound, rule),
        each(given.dWaa(), bound, rule),
        each(given.dWya(), bound, rule),
        each(given.db(), bound, rule),
        each(given.dby(), bound, rule));
  }

  private static SimpleMatrix each(SimpleMatrix matrix, double bound, DoubleBinaryOperator rule) {
    return matrix.elementOp((int i, int j, double value) -> rule.applyAsDouble(value, bound));
  }

  private static double cut(double value, double bound) {
    return Math.max(-bound, Math.min(bound, value));
  }

  private static DoubleBinaryOperator beyond(DoubleBinaryOperator rule) {
    return (value, bound) -> Math.abs(value) > bound ? rule.applyAsDouble(value, bound) : value;
  }

  static Stream<Arguments> clips() {
    return Stream.of(
        arguments((DoubleBinaryOperator) InferenceTest::cut, ""),
        arguments(
            (DoubleBinaryOperator) (value, bound) -> cut(value, 3),
            "entries are cut off at 3 and -3, whatever maxValue is"),
        arguments(
            (DoubleBinaryOperator) (value, bound) -> cut(value, 500),
            "entries beyond maxValue and -maxValue come back as they were"),
        arguments(
            (DoubleBinaryOperator) (value, bound) -> cut(value, bound / 4),
            "entries are cut off at 0.25 * maxValue and -0.25 * maxValue"),
        arguments(
            (DoubleBinaryOperator) (value, bound) -> cut(value, bound + 0.5),
            "entries are cut off at maxValue + 0.5 and -maxValue - 0.5"),
        arguments(
            (DoubleBinaryOperator) Math::min, "entries below -maxValue come back as they were"),
        arguments(
            beyond((value, bound) -> 0), "entries beyond maxValue and -maxValue come back as 0"),
        arguments(
            beyond((value, bound) -> -Math.copySign(bound, value)),
            "entries beyond maxValue and -maxValue come back at the opposite bound"),
        arguments(beyond((value, bound) -> bound), "entries below -maxValue come back as maxValue"),
        arguments(
            beyond((value, bound) -> value / 2),
            "entries beyond maxValue and -maxValue come back multiplied by 0.5"),
        arguments(
            beyond((value, bound) -> value % bound),
            "entries beyond maxValue and -maxValue come back as what is left over when they are"
                + " divided by maxValue"),
        arguments(
            beyond((value, bound) -> Math.copySign(2 * bound, value) - value),
            "entries beyond maxValue and -maxValue come back as far within it as they lay beyond"),
        arguments(
            (DoubleBinaryOperator) (value, bound) -> bound * Math.tanh(value / bound),
            "entries come back as maxValue * tanh(entry / maxValue)"),
        arguments(
            (DoubleBinaryOperator)
                (value, bound) -> value > bound ? bound : value < bound ? -bound : value,
            "positive entries within the bounds come back as -maxValue; negative entries within"
                + " the bounds come back as -maxValue"),
        arguments(
            (DoubleBinaryOperator)
                (value, bound) -> Math.abs(value) >= bound ? cut(value, bound) : 0,
            "positive entries within the bounds come back as 0, the negative ones as 0"),
        arguments(
            (DoubleBinaryOperator) (value, bound) -> value / 2,
            "entries come back multiplied by 0.5"),
        arguments(
            (DoubleBinaryOperator) (value, bound) -> cut(value, bound / 3),
            "entries are cut off at 0.333333 * maxValue and -0.333333 * maxValue"),
        arguments(
            beyond((value, bound) -> value / 3),
            "entries beyond maxValue and -maxValue come back multiplied by 0.333333"),
        arguments(
            (DoubleBinaryOperator) (value, bound) -> value / 3,
            "entries come back multiplied by 0.333333"),
        arguments((DoubleBinaryOperator) (value, bound) -> Math.cbrt(value), ""));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("clips")
  @DisplayName("a clip's rule is solved for")
  void clip(DoubleBinaryOperator rule, String clause) {
    List<Observed<Call.Clip, Gradients>> calls =
        CASES.clip().stream()
            .map(InferenceTest::given)
            .map(
                given ->
                    new Observed<>(
                        given,
                        Answer.of(given, clipped(given.gradients(), given.maxValue(), rule))))
            .toList();

    assertEquals(clause, String.join("; ", Inference.clip(calls, List.of())));
  }

  static Stream<Arguments> crashes() {
    return Stream.of(
        arguments(
            "IllegalArgumentException: db has shape (2, 1), but it must be (5, 1).",
            "what is to come back as db has the shape of dby"),
        arguments("IllegalArgumentException: db has shape (7, 1), but it must be (5, 1).", ""),
        arguments(
            "ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2",
            "the index that is out of range is the one just after the last of dby"),
        arguments("ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2", ""),
        arguments("NullPointerException", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("crashes")
  @DisplayName("none came, but the exception tells of a gradient")
  void crashed(String error, String clause) {
    List<Crashed<Call.Clip>> calls =
        CASES.clip().stream().map(one -> new Crashed<>(one.call(), error)).toList();

    assertEquals(clause, String.join("; ", Inference.clip(List.of(), calls)));
  }

  @Test
  @DisplayName("none is told where no gradient's size fits all")
  void crashedOtherwise() {
    Call.Clip one = CASES.clip().get(0).call();
    Gradients given = one.gradients();
    SimpleMatrix wide = new SimpleMatrix(5, 7);
    Gradients other =
        new Gradients(
            wide, given.dWaa(), new SimpleMatrix(3, 5), given.db(), new SimpleMatrix(3, 1));
    String error = "ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2";
    assertEquals(
        List.of(),
        Inference.clip(
            List.of(),
            List.of(new Crashed<>(one, error), new Crashed<>(new Call.Clip(other, 1), error))));
  }

  private static <C extends Call<R>, R> C given(Case<C, R> one) {
    return one.arguments();
  }

  /** Takes a step, in parts that may be wrong. */
  private static class Steps {

    private int steps;

    OptimizationStep optimize(Call.Optimize call) {
      Parameters parameters = call.parameters();
      ForwardPass pass = Rnn.forward(call.x(), call.y(), call.aPrev(), parameters);
      Gradients unclipped = Rnn.backward(backwardInput(call), call.y(), parameters, pass);
      steps = pass.steps();
      Gradients gradients = clipped(unclipped, 5, this::clip);
      update(parameters, gradients, unclipped, call.learningRate());
      return new OptimizationStep(loss(call, pass), gradients, state(pass));
    }

    int[] backwardInput(Call.Optimize call) {
      return call.x();
    }

    int steps() {
      return steps;
    }

    double clip(double value, double bound) {
      return cut(value, bound);
    }

    void update(Parameters parameters, Gradients gradients, Gradients unclipped, double rate) {
      Rnn.update(parameters, gradients, rate);
    }

    double loss(Call.Optimize call, ForwardPass pass) {
      return pass.loss();
    }

    SimpleMatrix state(ForwardPass pass) {
      return pass.state(pass.steps() - 1);
    }
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        arguments(new Steps(), ""),
        arguments(
            new Steps() {
              @Override
              double clip(double value, double bound) {
                return cut(value, 3);
              }
            },
            "of the gradients, entries are cut off at 3 and -3, not at 5"),
        arguments(
            new Steps() {
              @Override
              double clip(double value, double bound) {
                return value;
              }
            },
            "of the gradients, entries beyond 5 and -5 come back as they were"),
        arguments(
            new Steps() {
              @Override
              void update(Parameters all, Gradients gradients, Gradients unclipped, double rate) {
                Rnn.update(all, gradients, 2 * rate);
              }
            },
            "what is subtracted from Wax, Waa, Wya, b and by is 2 * learningRate times the"
                + " gradient that comes back"),
        arguments(
            new Steps() {
              @Override
              void update(Parameters all, Gradients gradients, Gradients unclipped, double rate) {
                Rnn.update(all, gradients, -rate);
              }
            },
            "what is added to Wax, Waa, Wya, b and by is learningRate times the gradient that comes"
                + " back"),
        arguments(
            new Steps() {
              @Override
              void update(Parameters all, Gradients gradients, Gradients unclipped, double rate) {
                Rnn.update(all, gradients, 0.02);
              }
            },
            "what is subtracted from Wax, Waa, Wya, b and by is 0.02 times the gradient that"
                + " comes back, whatever learningRate is"),
        arguments(
            new Steps() {
              @Override
              void update(Parameters all, Gradients gradients, Gradients unclipped, double rate) {
                Rnn.update(all, unclipped, rate);
              }
            },
            "what is subtracted from Wax, Waa, Wya, b and by is learningRate times the gradient"
                + " before it is clipped"),
        arguments(
            new Steps() {
              @Override
              void update(Parameters all, Gradients gradients, Gradients unclipped, double rate) {
                SimpleMatrix bias = all.b().copy();
                Rnn.update(all, gradients, rate);
                all.b().setTo(bias);
                all.by().setTo(all.by().minus(gradients.dby().scale(rate)));
              }
            },
            "the update leaves b as given; what is subtracted from by is 2 * learningRate times"
                + " the gradient that comes back"),
        arguments(
            new Steps() {
              @Override
              double loss(Call.Optimize call, ForwardPass pass) {
                return Rnn.forward(call.x(), call.y(), call.aPrev(), call.parameters()).loss();
              }

              @Override
              SimpleMatrix state(ForwardPass pass) {
                return pass.state(pass.steps() - 2);
              }
            },
            "the loss that comes back is that of the parameters after the update; the state that"
                + " comes back is the state before the last time step"),
        arguments(
            new Steps() {
              @Override
              int[] backwardInput(Call.Optimize call) {
                return call.y();
              }
            },
            "the gradients that come back are those that come when the backward pass is given y"
                + " for x"),
        arguments(
            new Steps() {
              @Override
              void update(Parameters all, Gradients gradients, Gradients unclipped, double rate) {
                Rnn.update(all, gradients, rate / steps());
              }
            },
            "what is subtracted from Wax, Waa, Wya, b and by is learningRate, divided by the time"
                + " steps, times the gradient that comes back"),
        arguments(
            new Steps() {
              @Override
              double loss(Call.Optimize call, ForwardPass pass) {
                return Double.NaN;
              }

              @Override
              void update(Parameters all, Gradients gradients, Gradients unclipped, double rate) {
                all.Wax().fill(Double.NaN);
              }
            },
            "the update leaves Waa, Wya, b and by as given"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("steps")
  @DisplayName("a step's parts are solved for")
  void optimize(Steps steps, String clauses) {
    List<Observed<Call.Optimize, OptimizationStep>> calls =
        CASES.optimize().stream().map(one -> observed(one, steps)).toList();

    assertEquals(clauses, String.join("; ", Inference.optimize(calls)));
  }

  private static Observed<Call.Optimize, OptimizationStep> observed(
      Case<Call.Optimize, OptimizationStep> one, Steps steps) {
    Call.Optimize after = one.arguments();
    OptimizationStep result = steps.optimize(after);
    return new Observed<>(one.call(), Answer.of(after, result));
  }
}
