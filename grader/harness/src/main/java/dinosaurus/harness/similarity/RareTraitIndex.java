package dinosaurus.harness.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * Finds submissions that share what few have, without looking at every pair: knows for each trait
 * of two or more, and few, who has it.
 */
final class RareTraitIndex {

  /** More than sums of the same numbers in another order differ by. */
  private static final double ROUNDING = 1e-6;

  private final TraitWeights weights;
  private final List<Rare> submissions = new ArrayList<>();
  private final Map<Long, Integer> numbers = new HashMap<>();

  /** By the number of a trait: who has it, ascending. */
  private final List<Owners> owners = new ArrayList<>();

  /** By submission, while others are compared with it: the bits, and the shape of the last. */
  private final double[] bits;

  private final long[] lastShape;
  private final int[] met;
  private long shape;

  /** By the number of a trait: what was last looked for that has it. */
  private final int[] stamps;

  private int stamp;

  /**
   * Holds the traits of a submission that others have too.
   *
   * @param numbers their numbers, by shape, and the heaviest of a shape first
   * @param weights what each weighs
   * @param first whether it is the first of its shape
   * @param total the bits of all that few or none of the others have
   */
  private record Rare(int[] numbers, double[] weights, boolean[] first, double total) {}

  /** Lists who has a trait. */
  private static final class Owners {

    private final int[] submissions;
    private int size;

    Owners(int most) {
      submissions = new int[most];
    }
  }

  /**
   * Holds what a submission shares with an earlier one.
   *
   * @param earlier the number of the earlier one
   * @param bits the evidence
   * @param percent how much they share of what few others have
   */
  record Overlap(int earlier, double bits, int percent) {}

  private record Mark(long trait, long shape, double weight) {}

  /**
   * Makes the index.
   *
   * @param all what is weighed of each submission
   * @param weights who has what
   */
  RareTraitIndex(List<Marks> all, TraitWeights weights) {
    this.weights = weights;
    this.bits = new double[all.size()];
    this.lastShape = new long[all.size()];
    this.met = new int[all.size()];
    all.forEach(this::add);
    this.stamps = new int[owners.size()];
  }

  private void add(Marks marks) {
    List<Mark> shared = new ArrayList<>();
    Map<Long, Double> heaviest = new TreeMap<>();
    for (int i = 0; i < marks.traits().length; i++) {
      long trait = marks.traits()[i];
      double weight = weights.weight(trait);
      if (weight > 0) {
        heaviest.merge(marks.shapes()[i], weight, Math::max);
        if (weights.frequency(trait) > 1) {
          shared.add(new Mark(trait, marks.shapes()[i], weight));
        }
      }
    }
    shared.sort(
        Comparator.comparingLong(Mark::shape)
            .thenComparing(Comparator.comparingDouble(Mark::weight).reversed()));
    int[] traits = new int[shared.size()];
    boolean[] first = new boolean[shared.size()];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = number(shared.get(i).trait());
      first[i] = i == 0 || shared.get(i).shape() != shared.get(i - 1).shape();
      Owners having = owners.get(traits[i]);
      having.submissions[having.size++] = submissions.size();
    }
    submissions.add(
        new Rare(
            traits,
            shared.stream().mapToDouble(Mark::weight).toArray(),
            first,
            heaviest.values().stream().mapToDouble(Double::doubleValue).sum()));
  }

  private int number(long trait) {
    return numbers.computeIfAbsent(
        trait,
        any -> {
          owners.add(new Owners(weights.frequency(trait)));
          return owners.size() - 1;
        });
  }

  /** Returns what a submission shares with earlier ones, where it is more than chance explains. */
  List<Overlap> overlaps(int later) {
    Rare two = submissions.get(later);
    List<Overlap> overlaps = new ArrayList<>();
    for (int earlier : candidates(later)) {
      Rare one = submissions.get(earlier);
      double shared = Math.min(shared(one, two), shared(two, one));
      if (shared >= weights.needed()) {
        double lesser = Math.max(1, Math.min(one.total, two.total));
        overlaps.add(new Overlap(earlier, shared, (int) (100 * shared / lesser)));
      }
    }
    return overlaps;
  }

  /** Weighs what somebody shares with another: of each shape the heaviest trait. */
  private double shared(Rare one, Rare other) {
    stamp++;
    for (int number : other.numbers) {
      stamps[number] = stamp;
    }
    DoubleStream.Builder heaviest = DoubleStream.builder();
    boolean weighed = false;
    for (int i = 0; i < one.numbers.length; i++) {
      weighed &= !one.first[i];
      if (!weighed && stamps[one.numbers[i]] == stamp) {
        heaviest.add(one.weights[i]);
        weighed = true;
      }
    }
    return heaviest.build().sum();
  }

  /**
   * Returns earlier ones that share enough as the later one weighs it, which costs no look at each.
   */
  private int[] candidates(int later) {
    Rare two = submissions.get(later);
    int size = 0;
    for (int i = 0; i < two.numbers.length; i++) {
      shape += two.first[i] ? 1 : 0;
      int[] having = owners.get(two.numbers[i]).submissions;
      for (int k = 0; having[k] < later; k++) {
        int earlier = having[k];
        if (bits[earlier] == 0) {
          met[size++] = earlier;
        }
        if (lastShape[earlier] != shape) {
          lastShape[earlier] = shape;
          bits[earlier] += two.weights[i];
        }
      }
    }
    int[] enough =
        Arrays.stream(met, 0, size)
            .filter(earlier -> bits[earlier] > weights.needed() - ROUNDING)
            .toArray();
    Arrays.stream(met, 0, size).forEach(earlier -> bits[earlier] = 0);
    return enough;
  }
}
