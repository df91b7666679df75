package dinosaurus.rubric.inference;

import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Gradients;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds gradients before and after a clip.
 *
 * @param given the gradients before
 * @param returned the gradients after, of the same shapes
 * @param bound the bound that was asked for
 */
record Clipping(Gradients given, Gradients returned, double bound) {

  private static final int[] SIGNS = {1, -1};
  private static final List<String> NAMES = List.of("dWax", "dWaa", "dWya", "db", "dby");

  /**
   * Says what became of the entries, where it isn't what was asked for.
   *
   * @param clippings the same clip on several gradients
   * @param words how the bound is called
   * @return a clause for every rule; none if everything is right or nothing holds of all
   */
  static List<String> clauses(List<Clipping> clippings, BoundWords words) {
    Map<BoundRule, Map<Integer, Set<Integer>>> places = new LinkedHashMap<>();
    for (int sign : SIGNS) {
      List<List<Entry>> gradients = gradients(clippings, sign);
      for (List<Entry> gradient : gradients) {
        BoundRule.of(gradient)
            .ifPresent(
                rule ->
                    places
                        .computeIfAbsent(rule, first -> new LinkedHashMap<>())
                        .putIfAbsent(sign, givenBy(rule, gradients)));
      }
    }
    return places.entrySet().stream()
        .flatMap(rule -> clauses(rule.getKey(), rule.getValue(), words))
        .toList();
  }

  /** Returns the entries of each gradient on one side, in all clippings. */
  private static List<List<Entry>> gradients(List<Clipping> clippings, int sign) {
    return IntStream.range(0, NAMES.size())
        .mapToObj(i -> clippings.stream().flatMap(one -> one.entries(i, sign).stream()).toList())
        .toList();
  }

  /** Returns the places of the gradients that a rule gives, those with little to show as well. */
  private static Set<Integer> givenBy(BoundRule rule, List<List<Entry>> gradients) {
    return IntStream.range(0, gradients.size())
        .filter(i -> rule.gives(gradients.get(i)))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Tells whether the shapes are the same before and after. */
  boolean fits() {
    return Tensor.shapes(Tensor.of(given)).equals(Tensor.shapes(Tensor.of(returned)));
  }

  private List<Entry> entries(int gradient, int sign) {
    return Entry.of(Tensor.of(given).get(gradient), Tensor.of(returned).get(gradient), bound, sign);
  }

  /** Joins both sides where the rule holds of the same gradients. */
  private static Stream<String> clauses(
      BoundRule rule, Map<Integer, Set<Integer>> sides, BoundWords words) {
    Set<Set<Integer>> gradients = new HashSet<>(sides.values());
    return sides.size() == SIGNS.length && gradients.size() == 1
        ? gradients.stream().map(both -> where(both) + words.both(rule))
        : sides.entrySet().stream()
            .map(side -> where(side.getValue()) + words.one(rule, side.getKey()));
  }

  private static String where(Set<Integer> gradients) {
    if (gradients.size() == NAMES.size()) {
      return "";
    }
    return "in " + Wording.listed(gradients.stream().map(NAMES::get).toList()) + ", ";
  }
}
