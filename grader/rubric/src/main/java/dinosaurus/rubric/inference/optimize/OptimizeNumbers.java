package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.clip.BoundWords;
import dinosaurus.rubric.inference.clip.ClipNumbers;
import dinosaurus.rubric.inference.clip.Clipping;
import dinosaurus.rubric.inference.clip.Scale;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.rubric.inference.observation.Wording;
import dinosaurus.toolkit.OptimizationStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Solves for what the numbers of {@code optimize} have in common.
 *
 * @param way how the network was run, as far as the gradients tell
 * @param steps what came of the public cases
 */
public record OptimizeNumbers(KnownPass way, List<Step> steps) {

  private static final List<String> PARAMETERS = List.of("Wax", "Waa", "Wya", "b", "by");

  /**
   * Takes the first way of running the network that gives the gradients by some rule of clipping.
   */
  public static OptimizeNumbers of(List<Observed<Call.Optimize, OptimizationStep>> calls) {
    return Arrays.stream(KnownPass.values())
        .map(way -> of(way, calls))
        .filter(OptimizeNumbers::gradientsAreGiven)
        .findFirst()
        .or(() -> scaled(calls))
        .orElseGet(() -> of(KnownPass.RIGHT, calls));
  }

  /** Takes the first way whose gradients come back when they are scaled. */
  private static Optional<OptimizeNumbers> scaled(
      List<Observed<Call.Optimize, OptimizationStep>> calls) {
    return Arrays.stream(KnownPass.values())
        .map(way -> of(way, calls))
        .filter(one -> one.canBeRead() && GradientScale.of(one.steps).isPresent())
        .findFirst();
  }

  private static OptimizeNumbers of(
      KnownPass way, List<Observed<Call.Optimize, OptimizationStep>> calls) {
    return new OptimizeNumbers(way, calls.stream().map(call -> Step.of(way, call)).toList());
  }

  private boolean gradientsAreGiven() {
    return canBeRead() && clipping().rule().isPresent();
  }

  /** Returns what holds of all steps and isn't right, a clause each. */
  public List<String> clauses() {
    if (!canBeRead()) {
      return List.of();
    }
    List<String> clauses = new ArrayList<>();
    if (way != KnownPass.RIGHT) {
      clauses.add("the gradients that come back are those that come when " + way.words());
    }
    KnownLoss.of(steps)
        .filter(loss -> loss != KnownLoss.RIGHT)
        .ifPresent(loss -> clauses.add("the loss that comes back is " + loss.words()));
    clauses.addAll(gradientClauses());
    clauses.addAll(updateClauses());
    KnownState.of(steps)
        .filter(state -> state != KnownState.RIGHT)
        .ifPresent(state -> clauses.add("the state that comes back is " + state.words()));
    return clauses;
  }

  private List<String> gradientClauses() {
    if (clipping().rule().isEmpty()) {
      Optional<GradientScale> scale = GradientScale.of(steps);
      if (scale.isPresent()) {
        return scale.get().clause().stream().toList();
      }
      Optional<Decay> decay = Decay.of(steps);
      if (decay.isPresent()) {
        return decay.get().clauses();
      }
      Optional<Scale> norm = Scale.of(clippings());
      if (norm.isPresent()) {
        String bound = Wording.number(Assignment.CLIPPING_BOUND);
        return List.of("of the gradients, " + norm.get().words(bound));
      }
    }
    String bound = Wording.number(Assignment.CLIPPING_BOUND);
    return clipping().clauses(new BoundWords(bound, ", not at " + bound)).stream()
        .map(clause -> "of the gradients, " + clause)
        .toList();
  }

  /** Returns what makes the gradients that come back of those of the backward pass. */
  private Optional<StepClip> clip() {
    return clipping()
        .rule()
        .<StepClip>map(StepClip.AtBound::new)
        .or(() -> GradientScale.of(steps))
        .or(() -> Decay.of(steps))
        .or(() -> Scale.of(clippings()).map(StepClip.AtBound::everywhere));
  }

  private boolean canBeRead() {
    return !steps.isEmpty() && steps.stream().allMatch(Step::fits);
  }

  /** Returns the rule that gives everything; nothing if some part is given by none. */
  public Optional<StepRule> rule() {
    if (!canBeRead()) {
      return Optional.empty();
    }
    List<UpdateRule> updates = updates().stream().flatMap(Optional::stream).toList();
    return updates.size() < PARAMETERS.size()
        ? Optional.empty()
        : clip()
            .flatMap(
                clip ->
                    KnownLoss.of(steps)
                        .flatMap(
                            loss ->
                                KnownState.of(steps)
                                    .map(state -> new StepRule(way, clip, updates, loss, state))));
  }

  private ClipNumbers clipping() {
    return ClipNumbers.of(clippings());
  }

  private List<Clipping> clippings() {
    return steps.stream().map(Step::clipping).toList();
  }

  /** Returns the rule of each parameter, where there is one. */
  private List<Optional<UpdateRule>> updates() {
    return IntStream.range(0, PARAMETERS.size())
        .mapToObj(i -> UpdateRule.of(steps.stream().map(step -> step.moved(i)).toList()))
        .toList();
  }

  private List<String> updateClauses() {
    List<Optional<UpdateRule>> updates = updates();
    Map<String, UpdateRule> wrong = new LinkedHashMap<>();
    for (int i = 0; i < updates.size(); i++) {
      String parameter = PARAMETERS.get(i);
      updates.get(i).filter(rule -> !rule.isRight()).ifPresent(rule -> wrong.put(parameter, rule));
    }
    return updates.stream().allMatch(Optional::isEmpty)
        ? unmoved().stream().toList()
        : Wording.clauses(wrong, UpdateRule::words);
  }

  /** Says when the parameters stay as given, if that is in some cases. */
  private Optional<String> unmoved() {
    List<Step> others = steps.stream().filter(step -> !step.isUnmoved()).toList();
    return new OptimizeNumbers(way, others).isUpdated()
        ? StepTrait.of(steps.stream().filter(Step::moves).toList(), Step::isUnmoved)
            .map(
                when ->
                    "the update leaves the parameters as given in exactly the cases where " + when)
        : Optional.empty();
  }

  private boolean isUpdated() {
    return updates().stream().allMatch(rule -> rule.filter(UpdateRule::isRight).isPresent());
  }
}
