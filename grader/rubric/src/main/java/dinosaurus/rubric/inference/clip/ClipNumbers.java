package dinosaurus.rubric.inference.clip;

import dinosaurus.rubric.inference.observation.Wording;
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
public record ClipNumbers(List<Optional<EntryRule>> positive, List<Optional<EntryRule>> negative) {

  /** The names of the five gradients, in their order. */
  public static final List<String> NAMES = List.of("dWax", "dWaa", "dWya", "db", "dby");

  /** Looks for the rule of each gradient and side. */
  public static ClipNumbers of(List<Clipping> clippings) {
    List<List<Entry>> above = side(clippings, 1);
    List<List<Entry>> below = side(clippings, -1);
    Optional<EntryRule> all =
        EntryRule.of(Stream.of(above, below).flatMap(List::stream).flatMap(List::stream).toList());
    return all.isPresent()
        ? new ClipNumbers(everywhere(all), everywhere(all))
        : new ClipNumbers(rules(above), rules(below));
  }

  private static List<List<Entry>> side(List<Clipping> clippings, int sign) {
    return IntStream.range(0, NAMES.size())
        .mapToObj(gradient -> Clipping.entries(clippings, gradient, sign))
        .toList();
  }

  private static List<Optional<EntryRule>> everywhere(Optional<EntryRule> rule) {
    return Collections.nCopies(NAMES.size(), rule);
  }

  private static List<Optional<EntryRule>> rules(List<List<Entry>> gradients) {
    Optional<EntryRule> all = EntryRule.of(gradients.stream().flatMap(List::stream).toList());
    if (all.isPresent()) {
      return everywhere(all);
    }
    List<Optional<EntryRule>> own = gradients.stream().map(EntryRule::of).toList();
    Optional<EntryRule> wrong =
        own.stream().flatMap(Optional::stream).filter(rule -> !rule.isRight()).findFirst();
    return IntStream.range(0, gradients.size())
        .mapToObj(i -> likely(gradients.get(i), own.get(i), wrong))
        .toList();
  }

  /** Supposes of a gradient with little to show that it was clipped as another one. */
  private static Optional<EntryRule> likely(
      List<Entry> entries, Optional<EntryRule> own, Optional<EntryRule> wrong) {
    return BoundRule.isTelling(entries)
        ? own
        : wrong.filter(rule -> rule.gives(entries)).or(() -> own);
  }

  /** Returns the rules; nothing if some entries are given by none. */
  public Optional<ClipRule> rule() {
    List<GradientRule> rules =
        IntStream.range(0, NAMES.size()).boxed().flatMap(i -> rule(i).stream()).toList();
    return rules.size() < NAMES.size() ? Optional.empty() : Optional.of(new ClipRule(rules));
  }

  /** Returns the rule of a gradient; nothing if some of its entries are given by none. */
  public Optional<GradientRule> rule(int gradient) {
    return positive
        .get(gradient)
        .flatMap(above -> negative.get(gradient).map(below -> new SidesRule(above, below)));
  }

  /** Leaves out what is known of other gradients. */
  ClipNumbers only(Set<Integer> gradients) {
    return new ClipNumbers(only(positive, gradients), only(negative, gradients));
  }

  private static List<Optional<EntryRule>> only(
      List<Optional<EntryRule>> rules, Set<Integer> gradients) {
    return IntStream.range(0, rules.size())
        .mapToObj(i -> rules.get(i).filter(rule -> gradients.contains(i)))
        .toList();
  }

  /**
   * Says what became of the entries, where it isn't what was asked for.
   *
   * @param words how the bound is called
   * @return a clause for every rule; none if everything is right or nothing holds of all
   */
  public List<String> clauses(BoundWords words) {
    Map<EntryRule, Set<Integer>> above = places(positive);
    Map<EntryRule, Set<Integer>> below = places(negative);
    return Stream.concat(above.keySet().stream(), below.keySet().stream())
        .distinct()
        .flatMap(rule -> clauses(rule, above.get(rule), below.get(rule), words))
        .toList();
  }

  /** Returns the gradients that each wrong rule gives. */
  private static Map<EntryRule, Set<Integer>> places(List<Optional<EntryRule>> rules) {
    Map<EntryRule, Set<Integer>> places = new LinkedHashMap<>();
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
      EntryRule rule, Set<Integer> above, Set<Integer> below, BoundWords words) {
    if (above != null && above.equals(below)) {
      return Stream.of(where(above) + rule.both(words));
    }
    return Stream.concat(
        Stream.ofNullable(above).map(gradients -> where(gradients) + rule.one(words, 1)),
        Stream.ofNullable(below).map(gradients -> where(gradients) + rule.one(words, -1)));
  }

  /** Says which gradients a clause is about, unless it is about all. */
  static String where(Set<Integer> gradients) {
    return gradients.size() == NAMES.size()
        ? ""
        : "in " + Wording.listed(gradients.stream().map(NAMES::get).toList()) + ", ";
  }
}
