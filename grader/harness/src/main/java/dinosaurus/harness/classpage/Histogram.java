package dinosaurus.harness.classpage;

import dinosaurus.harness.results.ClassList.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts submissions by their score out of 100.
 *
 * @param bins twenty bins of five points each, then one for full marks
 */
record Histogram(List<Bin> bins) {

  private static final int WIDTH = 5;
  private static final int FULL = 100;

  /**
   * Counts the scores of a range.
   *
   * @param from the lowest score
   * @param to the highest whole score
   * @param count how many submissions there are
   */
  record Bin(int from, int to, int count) {

    String range() {
      return from == to ? String.valueOf(from) : from + "\u2013" + to;
    }
  }

  static Histogram of(List<Member> members) {
    int[] counts = new int[FULL / WIDTH + 1];
    members.forEach(member -> counts[(int) (member.percent() / WIDTH)]++);
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      bins.add(new Bin(WIDTH * i, Math.min(FULL, WIDTH * i + WIDTH - 1), counts[i]));
    }
    return new Histogram(bins);
  }

  /** Returns how high a bin is drawn, in percent of the highest; one that isn't empty shows. */
  int height(Bin bin) {
    int most = bins.stream().mapToInt(Bin::count).max().orElse(0);
    return bin.count() == 0 ? 0 : Math.max(1, Math.round(100f * bin.count() / most));
  }
}
