package dinosaurus.rubric.inference;

import dinosaurus.assignment.Assignment;
import dinosaurus.toolkit.ForwardPass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Says what the numbers of {@code optimize} have in common.
 *
 * @param steps what came of the public cases
 */
record OptimizeNumbers(List<Step> steps) {

  private static final double ROUNDING = 1e-9;
  private static final List<String> PARAMETERS = List.of("Wax", "Waa", "Wya", "b", "by");

  /** Losses that may come back instead of the right one, in words. */
  private static final Map<String, ToDoubleFunction<Step>> LOSSES = losses();

  /** States that may come back instead of the right one, in words. */
  private static final Map<String, Function<Step, SimpleMatrix>> STATES = states();

  private static Map<String, ToDoubleFunction<Step>> losses() {
    Map<String, ToDoubleFunction<Step>> losses = new LinkedHashMap<>();
    losses.put("0", step -> 0);
    losses.put("that of the parameters after the update", step -> step.passAfter().loss());
    losses.put("that of the last time step alone", step -> loss(step, step.last()));
    losses.put("that of the first time step alone", step -> loss(step, 0));
    losses.put("the right one divided by the time steps", step -> mean(step.pass()));
    losses.put(
        "the right one in bits, not in nats", step -> step.pass().loss() / StrictMath.log(2));
    losses.put("the right one with the other sign", step -> -step.pass().loss());
    return losses;
  }

  private static double loss(Step step, int t) {
    return -StrictMath.log(step.pass().probabilities(t).get(step.given().y()[t]));
  }

  private static double mean(ForwardPass pass) {
    return pass.loss() / pass.steps();
  }

  private static Map<String, Function<Step, SimpleMatrix>> states() {
    Map<String, Function<Step, SimpleMatrix>> states = new LinkedHashMap<>();
    states.put("zero", step -> new SimpleMatrix(step.given().aPrev().getNumRows(), 1));
    states.put("the state before the first time step", step -> step.pass().state(-1));
    states.put("the state after the first time step", step -> step.pass().state(0));
    states.put("the state before the last time step", step -> step.pass().state(step.last() - 1));
    states.put(
        "the state that the parameters after the update give",
        step -> step.passAfter().state(step.last()));
    return states;
  }

  /** Returns what holds of all steps, a clause each. */
  List<String> clauses() {
    if (steps.isEmpty() || !isEverywhere(Step::fits)) {
      return List.of();
    }
    List<String> clauses = new ArrayList<>();
    loss().map("the loss that comes back is "::concat).ifPresent(clauses::add);
    gradients().forEach(clause -> clauses.add("of the gradients, " + clause));
    clauses.addAll(updates());
    state().map("the state that comes back is "::concat).ifPresent(clauses::add);
    return clauses;
  }

  private Optional<String> loss() {
    return isEverywhere(step -> isLoss(step, step.pass().loss()))
        ? Optional.empty()
        : LOSSES.entrySet().stream()
            .filter(one -> isEverywhere(step -> isLoss(step, one.getValue().applyAsDouble(step))))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static boolean isLoss(Step step, double loss) {
    return Math.abs(step.loss() - loss) <= ROUNDING * Math.max(1, Math.abs(loss));
  }

  private Optional<String> state() {
    return isEverywhere(step -> isState(step, step.pass().state(step.last())))
        ? Optional.empty()
        : STATES.entrySet().stream()
            .filter(one -> isEverywhere(step -> isState(step, one.getValue().apply(step))))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static boolean isState(Step step, SimpleMatrix state) {
    return IntStream.range(0, state.getNumElements())
        .allMatch(i -> Math.abs(step.aLast().get(i) - state.get(i)) <= ROUNDING);
  }

  private boolean isEverywhere(Predicate<Step> property) {
    return steps.stream().allMatch(property);
  }

  private List<String> gradients() {
    String bound = Wording.number(Assignment.CLIPPING_BOUND);
    List<Clipping> clippings = steps.stream().map(Step::clipping).toList();
    return Clipping.clauses(clippings, new BoundWords(bound, ", not at " + bound));
  }

  private List<String> updates() {
    Map<UpdateRule, List<String>> rules = new LinkedHashMap<>();
    for (int i = 0; i < PARAMETERS.size(); i++) {
      int parameter = i;
      UpdateRule.of(steps.stream().map(step -> step.moved(parameter)).toList())
          .filter(rule -> !rule.isRight())
          .ifPresent(
              rule ->
                  rules
                      .computeIfAbsent(rule, first -> new ArrayList<>())
                      .add(PARAMETERS.get(parameter)));
    }
    return rules.entrySet().stream()
        .map(rule -> rule.getKey().words(Wording.listed(rule.getValue())))
        .toList();
  }
}
