package dinosaurus.rubric.inference.clip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Solves for what became of each gradient that {@code clip} was given. */
public final class ClipSolution {

  /** Fewer cases that were answered tell little. */
  private static final int FEWEST_CASES = 3;

  /** Fewer entries that came back as they were lie in many parts of a matrix. */
  private static final int FEWEST_LEFT = 3;

  private final List<Clipping> clippings;
  private final ClipNumbers numbers;
  private final List<Optional<GradientRule>> rules =
      new ArrayList<>(Collections.nCopies(ClipNumbers.NAMES.size(), Optional.empty()));
  private final List<String> clauses = new ArrayList<>();

  private ClipSolution(List<Clipping> clippings) {
    this.clippings = clippings;
    this.numbers = ClipNumbers.of(clippings);
  }

  /**
   * Solves.
   *
   * @param clippings what came of the public cases
   */
  public static ClipSolution of(List<Clipping> clippings) {
    ClipSolution solution = new ClipSolution(clippings);
    if (clippings.size() >= FEWEST_CASES) {
      solution.solve();
    }
    return solution;
  }

  /** Returns what holds of all cases and isn't right, a clause each. */
  public List<String> clauses() {
    return clauses;
  }

  /** Returns the rules; nothing if some gradient is given by none. */
  public Optional<ClipRule> rule() {
    return rules.stream().allMatch(Optional::isPresent)
        ? Optional.of(new ClipRule(rules.stream().map(Optional::orElseThrow).toList()))
        : Optional.empty();
  }

  private void solve() {
    if (open().stream().allMatch(this::isSolvedByNumbers)) {
      useNumbers();
      if (clauses.isEmpty()) {
        clauses.addAll(OddEntries.clauses(clippings));
      }
      return;
    }
    Optional<Scale> scale = Scale.of(clippings);
    if (scale.isPresent()) {
      Collections.fill(rules, Optional.of(scale.get()));
      clauses.add(scale.get().words(BoundWords.OF_CLIP.bound()));
      return;
    }
    Optional<String> scaling =
        clippings.stream().allMatch(Clipping::fits) ? Scaling.clause(clippings) : Optional.empty();
    if (scaling.isPresent()) {
      clauses.add(scaling.get());
      return;
    }
    useParts();
    open().forEach(this::useOtherPlaces);
    useNumbers();
    if (!open().isEmpty() && clauses.isEmpty()) {
      clauses.addAll(WrongEntries.of(clippings).clauses());
    }
  }

  private Set<Integer> open() {
    return IntStream.range(0, rules.size())
        .filter(i -> rules.get(i).isEmpty())
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isSolvedByNumbers(int gradient) {
    return numbers.rule(gradient).isPresent()
        && clippings.stream().allMatch(one -> one.fits(gradient));
  }

  private void useNumbers() {
    Set<Integer> open = open();
    clauses.addAll(numbers.only(open).clauses(BoundWords.OF_CLIP));
    open.stream()
        .filter(this::isSolvedByNumbers)
        .forEach(gradient -> rules.set(gradient, numbers.rule(gradient)));
  }

  /** Looks for parts of gradients that came back as they were, the most gradients at once. */
  private void useParts() {
    Set<Integer> wrong =
        open().stream()
            .filter(i -> clippings.stream().anyMatch(one -> !one.isRight(i)))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<Untouched, Set<Integer>> explained = new EnumMap<>(Untouched.class);
    for (Untouched part : Untouched.values()) {
      explained.put(part, gradients(part, wrong));
    }
    while (wrong.stream().anyMatch(gradient -> !isSolvedByNumbers(gradient))) {
      explained.values().forEach(gradients -> gradients.retainAll(wrong));
      Optional<Map.Entry<Untouched, Set<Integer>>> most =
          explained.entrySet().stream()
              .filter(entry -> entry.getValue().stream().anyMatch(i -> !isSolvedByNumbers(i)))
              .filter(entry -> isTelling(entry.getValue()))
              .reduce(
                  (one, other) -> other.getValue().size() > one.getValue().size() ? other : one);
      if (most.isEmpty()) {
        return;
      }
      use(most.get().getKey(), most.get().getValue());
      wrong.removeAll(Set.copyOf(most.get().getValue()));
    }
  }

  private Set<Integer> gradients(Untouched part, Set<Integer> wrong) {
    return wrong.stream()
        .filter(i -> clippings.stream().allMatch(one -> part.gives(one, i)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void use(Untouched part, Set<Integer> gradients) {
    gradients.forEach(gradient -> rules.set(gradient, Optional.of(part)));
    clauses.add(ClipNumbers.where(gradients) + part.words(BoundWords.OF_CLIP.bound()));
  }

  private boolean isTelling(Set<Integer> gradients) {
    return gradients.stream().mapToLong(this::left).sum() >= FEWEST_LEFT;
  }

  /** Counts the entries of a gradient beyond the bounds that came back as they were. */
  private long left(int gradient) {
    return clippings.stream()
        .flatMap(one -> Stream.concat(one.entries(gradient, 1), one.entries(gradient, -1)))
        .filter(entry -> entry.isBeyond() && entry.isLeft())
        .count();
  }

  private void useOtherPlaces(int gradient) {
    if (isSolvedByNumbers(gradient)) {
      return;
    }
    Arrays.stream(Misplaced.values())
        .filter(rule -> clippings.stream().allMatch(one -> rule.gives(one, gradient)))
        .findFirst()
        .ifPresent(
            rule -> {
              rules.set(gradient, Optional.of(rule));
              clauses.add(rule.words(ClipNumbers.NAMES.get(gradient)));
            });
  }
}
