package dinosaurus.rubric.inference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Solves for what several clips have in common: one rule for all entries if there is one, then one
 * for each side of zero, then one for each gradient and side.
 *
 * @param positive the rule of each gradient's positive entries, where there is one
 * @param negative the rule of its negative entries, with their signs turned
 */
record ClipNumbers(List<Optional<BoundRule>> positive, List<Optional<BoundRule>> negative) {

  private static final List<String> NAMES = List.of("dWax", "dWaa", "dWya", "db", "dby");

  static ClipNumbers of(List<Clipping> clippings) {
    List<List<Entry>> above = side(clippings, 1);
    List<List<Entry>> below = side(clippings, -1);
    Optional<BoundRule> all =
        BoundRule.of(Stream.of(above, below).flatMap(List::stream).flatMap(List::stream).toList());
    return all.isPresent()
        ? new ClipNumbers(everywhere(all), everywhere(all))
        : new ClipNumbers(rules(above), rules(below));
  }

  private static List<List<Entry>> side(List<Clipping> clippings, int sign) {
    return IntStream.range(0, NAMES.size())
        .mapToObj(gradient -> Clipping.entries(clippings, gradient, sign))
        .toList();
  }

  private static List<Optional<BoundRule>> everywhere(Optional<BoundRule> rule) {
    return Collections.nCopies(NAMES.size(), rule);
  }

  private static List<Optional<BoundRule>> rules(List<List<Entry>> gradients) {
    Optional<BoundRule> all = BoundRule.of(gradients.stream().flatMap(List::stream).toList());
    if (all.isPresent()) {
      return everywhere(all);
    }
    List<Optional<BoundRule>> own = gradients.stream().map(BoundRule::of).toList();
    Optional<BoundRule> wrong =
        own.stream().flatMap(Optional::stream).filter(rule -> !rule.isRight()).findFirst();
    return IntStream.range(0, gradients.size())
        .mapToObj(i -> likely(gradients.get(i), own.get(i), wrong))
        .toList();
  }

  /** Supposes of a gradient with little to show that it was clipped as another one. */
  private static Optional<BoundRule> likely(
      List<Entry> entries, Optional<BoundRule> own, Optional<BoundRule> wrong) {
    return BoundRule.isTelling(entries)
        ? own
        : wrong.filter(rule -> rule.gives(entries)).or(() -> own);
  }

  /** Returns the rules; nothing if some entries are given by none. */
  Optional<ClipRule> rule() {
    List<BoundRule> above = positive.stream().flatMap(Optional::stream).toList();
    List<BoundRule> below = negative.stream().flatMap(Optional::stream).toList();
    return above.size() + below.size() < 2 * NAMES.size()
        ? Optional.empty()
        : Optional.of(new ClipRule(above, below));
  }

  /**
   * Says what became of the entries, where it isn't what was asked for.
   *
   * @param words how the bound is called
   * @return a clause for every rule; none if everything is right or nothing holds of all
   */
  List<String> clauses(BoundWords words) {
    Map<BoundRule, Set<Integer>> above = places(positive);
    Map<BoundRule, Set<Integer>> below = places(negative);
    return Stream.concat(above.keySet().stream(), below.keySet().stream())
        .distinct()
        .flatMap(rule -> clauses(rule, above.get(rule), below.get(rule), words))
        .toList();
  }

  /** Returns the gradients that each wrong rule gives. */
  private static Map<BoundRule, Set<Integer>> places(List<Optional<BoundRule>> rules) {
    Map<BoundRule, Set<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      int gradient = i;
      rules
          .get(i)
          .filter(rule -> !rule.isRight())
          .ifPresent(rule -> places.computeIfAbsent(rule, first -> new TreeSet<>()).add(gradient));
    }
    return places;
  }

  /** Joins both sides where the rule holds of the same gradients. */
  private static Stream<String> clauses(
      BoundRule rule, Set<Integer> above, Set<Integer> below, BoundWords words) {
    if (above != null && above.equals(below)) {
      return Stream.of(where(above) + words.both(rule));
    }
    return Stream.concat(
        Stream.ofNullable(above).map(gradients -> where(gradients) + words.one(rule, 1)),
        Stream.ofNullable(below).map(gradients -> where(gradients) + words.one(rule, -1)));
  }

  private static String where(Set<Integer> gradients) {
    return gradients.size() == NAMES.size()
        ? ""
        : "in " + Wording.listed(gradients.stream().map(NAMES::get).toList()) + ", ";
  }
}
