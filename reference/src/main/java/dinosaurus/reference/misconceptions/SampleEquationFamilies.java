package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Families of {@code sample} about the sums and the activation in equations (1) and (2). */
final class SampleEquationFamilies {

  private static final double[] FACTORS = {1, 0, -1, 2};

  private static final Family STATE =
      Family.ofSample("state", "Compare equation (1) term by term.").see(HandoutSection.EQUATIONS);
  private static final Family SCORES =
      Family.ofSample("scores", "Compare equation (2) term by term.").see(HandoutSection.EQUATIONS);

  private static final Map<String, DoubleUnaryOperator> ACTIVATIONS = activations();

  private SampleEquationFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    for (double input : FACTORS) {
      for (double recurrent : FACTORS) {
        for (double bias : FACTORS) {
          if (input == 1 || recurrent == 1 || bias == 1) {
            all.add(state("tanh", false, input, recurrent, bias));
          }
        }
      }
    }
    ACTIVATIONS.keySet().stream()
        .filter(activation -> !activation.equals("tanh"))
        .forEach(activation -> all.add(state(activation, false, 1, 1, 1)));
    for (String activation : List.of("none", "sigmoid", "relu")) {
      all.add(state(activation, false, 0, 1, 1));
      all.add(state(activation, false, 1, 0, 1));
      all.add(state(activation, false, 1, 1, 0));
    }
    for (String activation : List.of("tanh", "none", "sigmoid", "relu")) {
      all.add(state(activation, true, 1, 1, 1));
    }
    all.addAll(scores());
    return all;
  }

  private static List<Misconception> scores() {
    List<Misconception> all = new ArrayList<>();
    for (double state : FACTORS) {
      for (double bias : FACTORS) {
        all.add(scores("a", state, bias));
      }
    }
    for (String state : List.of("aPrev", "s")) {
      all.add(scores(state, 1, 1));
      all.add(scores(state, 1, 0));
      all.add(scores(state, -1, 1));
    }
    for (String function : List.of("tanh", "sigmoid", "relu", "abs", "exp")) {
      all.add(squashed(function));
    }
    return all;
  }

  private static Map<String, DoubleUnaryOperator> activations() {
    Map<String, DoubleUnaryOperator> activations = new LinkedHashMap<>();
    activations.put("tanh", StrictMath::tanh);
    activations.put("none", value -> value);
    activations.put("sigmoid", SampleEquationFamilies::sigmoid);
    activations.put("relu", value -> Math.max(0, value));
    activations.put("leaky relu", value -> value < 0 ? 0.01 * value : value);
    activations.put("hard tanh", value -> Math.max(-1, Math.min(1, value)));
    activations.put("atan", StrictMath::atan);
    activations.put("sin", StrictMath::sin);
    activations.put("sinh", StrictMath::sinh);
    activations.put("exp", StrictMath::exp);
    activations.put("cosh", StrictMath::cosh);
    activations.put("sign", Math::signum);
    activations.put("abs", Math::abs);
    activations.put("minus tanh", value -> -StrictMath.tanh(value));
    activations.put("abs of tanh", value -> Math.abs(StrictMath.tanh(value)));
    activations.put("relu of tanh", value -> Math.max(0, StrictMath.tanh(value)));
    activations.put("tanh of relu", value -> StrictMath.tanh(Math.max(0, value)));
    activations.put("tanh of tanh", value -> StrictMath.tanh(StrictMath.tanh(value)));
    activations.put("sigmoid of tanh", value -> sigmoid(StrictMath.tanh(value)));
    activations.put("tanh of sigmoid", value -> StrictMath.tanh(sigmoid(value)));
    activations.put("tanh rounded", value -> Math.rint(StrictMath.tanh(value)));
    activations.put("tanh of double the sum", value -> StrictMath.tanh(2 * value));
    activations.put("tanh of half the sum", value -> StrictMath.tanh(value / 2));
    activations.put("softsign", value -> value / (1 + Math.abs(value)));
    activations.put("square of tanh", value -> StrictMath.pow(StrictMath.tanh(value), 2));
    activations.put("derivative of tanh", value -> 1 - StrictMath.pow(StrictMath.tanh(value), 2));
    return activations;
  }

  private static double sigmoid(double value) {
    return 1 / (1 + StrictMath.exp(-value));
  }

  private static Misconception state(
      String name, boolean transposed, double input, double recurrent, double bias) {
    String matrix = transposed ? "Waa transposed" : "Waa";
    String sum = Family.sum(new double[] {input, recurrent, bias}, "Wax x", matrix + " aPrev", "b");
    String around = name.equals("none") ? "no activation" : "the activation " + name;
    boolean plain = name.equals("tanh");
    return STATE.member(
        "the sum in equation (1) is " + sum + (plain ? "" : ", with " + around),
        () ->
            new SampleSteps() {
              @Override
              SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters p) {
                SimpleMatrix waa = transposed ? p.Waa().transpose() : p.Waa();
                return p.Wax()
                    .mult(x)
                    .scale(input)
                    .plus(waa.mult(aPrev).scale(recurrent))
                    .plus(p.b().scale(bias));
              }

              @Override
              double activation(double value) {
                return ACTIVATIONS.get(name).applyAsDouble(value);
              }
            },
        name,
        transposed ? "transposed" : "straight",
        input,
        recurrent,
        bias);
  }

  private static Misconception scores(String of, double factor, double bias) {
    String state = of.equals("s") ? "s, where s is the sum before the activation" : of;
    String sum = Family.sum(new double[] {bias, factor}, "by", "Wya " + state);
    return SCORES.member(
        "the scores of equation (2) are " + sum,
        () ->
            new SampleSteps() {
              private SimpleMatrix sum;

              @Override
              SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters p) {
                sum = super.beforeActivation(x, aPrev, p);
                return sum;
              }

              @Override
              SimpleMatrix scores(SimpleMatrix a, SimpleMatrix aPrev, Parameters p) {
                SimpleMatrix taken = of.equals("a") ? a : of.equals("s") ? sum : aPrev;
                return p.by().scale(bias).plus(p.Wya().mult(taken).scale(factor));
              }
            },
        of,
        factor,
        bias);
  }

  private static Misconception squashed(String name) {
    return SCORES.member(
        "the scores of equation (2) go through " + name + " before the softmax",
        () ->
            new SampleSteps() {
              @Override
              SimpleMatrix scores(SimpleMatrix a, SimpleMatrix aPrev, Parameters parameters) {
                return Entries.map(super.scores(a, aPrev, parameters), ACTIVATIONS.get(name));
              }
            },
        "through",
        name);
  }
}
