package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Copies.Copy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares submissions in one view. */
final class ViewComparison {

  private final View view;
  private final List<Copy> copies;
  private final TraitWeights weights;

  ViewComparison(View view, List<Copy> copies) {
    this.view = view;
    this.copies = copies;
    this.weights = new TraitWeights(copies.stream().map(copy -> copy.profile(view)).toList());
  }

  /** Returns how many may have what counts as a thing that few have. */
  int few() {
    return weights.few();
  }

  /** Returns the pairs that share more than chance would let any pair of the class share. */
  List<ScoredPair> pairs() {
    Map<Long, List<Integer>> owners = new HashMap<>();
    List<ScoredPair> found = new ArrayList<>();
    for (int second = 0; second < copies.size(); second++) {
      Set<Long> traits = copies.get(second).profile(view).traits();
      traits.removeIf(trait -> weights.weight(trait) == 0);
      for (int first : candidates(traits, owners)) {
        ScoredPair pair = scored(copies.get(first), copies.get(second));
        if (pair.bits() >= weights.needed()) {
          found.add(pair);
        }
      }
      for (long trait : traits) {
        owners.computeIfAbsent(trait, any -> new ArrayList<>()).add(second);
      }
    }
    return found;
  }

  /** Returns earlier submissions that would share enough if every trait were a thought. */
  private List<Integer> candidates(Set<Long> traits, Map<Long, List<Integer>> owners) {
    Map<Integer, Double> bits = new TreeMap<>();
    for (long trait : traits) {
      double weight = weights.weight(trait);
      owners
          .getOrDefault(trait, List.of())
          .forEach(owner -> bits.merge(owner, weight, Double::sum));
    }
    bits.values().removeIf(sum -> sum < weights.needed());
    return List.copyOf(bits.keySet());
  }

  private ScoredPair scored(Copy first, Copy second) {
    Profile one = first.profile(view);
    Profile two = second.profile(view);
    double shared =
        Math.min(weights.of(one, two.traits()::contains), weights.of(two, one.traits()::contains));
    double lesser = Math.min(weights.of(one, any -> true), weights.of(two, any -> true));
    return new ScoredPair(view, shared, (int) (100 * shared / Math.max(1, lesser)), first, second);
  }

  /** Returns the places in which a pair agrees as few others do. */
  AgreeingPlaces places(ScoredPair pair) {
    return AgreeingPlaces.of(
        pair.first().profile(view), pair.second().profile(view), weights::weight);
  }

  /**
   * Holds two submissions that share something, and how much it would surprise.
   *
   * @param view in which view
   * @param bits the evidence
   * @param percent how much they share of what few others have
   * @param first the one
   * @param second the other
   */
  record ScoredPair(View view, double bits, int percent, Copy first, Copy second) {

    List<String> names() {
      return List.of(first.name(), second.name());
    }
  }
}
