package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.rubric.inference.clip.Entry;
import dinosaurus.rubric.inference.clip.RightClip;
import dinosaurus.rubric.inference.observation.Wording;
import dinosaurus.toolkit.Gradients;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Adds a multiple of the parameters to the gradients of {@code optimize} before they are clipped.
 *
 * @param factors the factor of each parameter
 */
record Decay(List<Double> factors) implements StepClip {

  private static final List<String> NAMES = List.of("dWax", "dWaa", "dWya", "db", "dby");
  private static final double ROUNDING = 1e-9;

  /** An entry of a gradient before and after, and that of its parameter. */
  private record Decayed(double given, double returned, double parameter) {

    private boolean isWithin() {
      return Math.abs(returned) < Assignment.CLIPPING_BOUND;
    }

    private boolean isWith(double factor) {
      double expected = Entry.cut(given + factor * parameter, Assignment.CLIPPING_BOUND);
      return Math.abs(returned - expected) <= ROUNDING * Math.max(1, Math.abs(given));
    }
  }

  /** Solves for the factors that give the gradients of all steps. */
  static Optional<Decay> of(List<Step> steps) {
    List<Double> factors =
        IntStream.range(0, NAMES.size())
            .mapToObj(i -> factor(entries(steps, i)))
            .flatMap(Optional::stream)
            .toList();
    return factors.size() < NAMES.size() ? Optional.empty() : Optional.of(new Decay(factors));
  }

  /** Says what was added to which gradients. */
  List<String> clauses() {
    Map<String, Double> added = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if (factors.get(i) != 0) {
        added.put(NAMES.get(i), factors.get(i));
      }
    }
    return Wording.clauses(added, Decay::words);
  }

  private static String words(double factor, List<String> gradients) {
    return "of the gradients, %s come%s back with %s times the parameter added"
        .formatted(
            Wording.listed(gradients), gradients.size() == 1 ? "s" : "", Wording.number(factor));
  }

  @Override
  public Gradients clip(Gradients gradients, Call.Optimize given) {
    List<SimpleMatrix> all =
        IntStream.range(0, NAMES.size())
            .mapToObj(
                i ->
                    Tensor.of(gradients)
                        .get(i)
                        .matrix()
                        .plus(factors.get(i), Tensor.of(given.parameters()).get(i).matrix()))
            .toList();
    return RightClip.of(new Gradients(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4)));
  }

  private static List<Decayed> entries(List<Step> steps, int gradient) {
    return steps.stream().flatMap(step -> entries(step, gradient)).toList();
  }

  private static Stream<Decayed> entries(Step step, int gradient) {
    SimpleMatrix given = Tensor.of(step.gradients()).get(gradient).matrix();
    SimpleMatrix returned = Tensor.of(step.answer().result().gradients()).get(gradient).matrix();
    SimpleMatrix parameter = Tensor.of(step.given().parameters()).get(gradient).matrix();
    return IntStream.range(0, given.getNumElements())
        .mapToObj(i -> new Decayed(given.get(i), returned.get(i), parameter.get(i)));
  }

  private static Optional<Double> factor(List<Decayed> entries) {
    if (entries.stream().allMatch(entry -> entry.isWith(0))) {
      return Optional.of(0.0);
    }
    return entries.stream()
        .filter(Decayed::isWithin)
        .max(Comparator.comparingDouble(entry -> Math.abs(entry.parameter)))
        .map(entry -> Wording.settled((entry.returned - entry.given) / entry.parameter))
        .filter(factor -> entries.stream().allMatch(entry -> entry.isWith(factor)));
  }
}
