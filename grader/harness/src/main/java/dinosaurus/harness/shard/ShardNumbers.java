package dinosaurus.harness.shard;

import java.util.List;
import java.util.StringJoiner;

/** Writes numbers of shards as batch systems read them. */
public final class ShardNumbers {

  private ShardNumbers() {}

  /**
   * Returns the numbers in short form, such as {@code 1,4-7}.
   *
   * @param numbers in ascending order, each once
   */
  public static String of(List<Integer> numbers) {
    StringJoiner ranges = new StringJoiner(",");
    for (int i = 0; i < numbers.size(); ) {
      int first = numbers.get(i);
      int last = first;
      while (++i < numbers.size() && numbers.get(i) == last + 1) {
        last++;
      }
      ranges.add(first == last ? Integer.toString(first) : first + "-" + last);
    }
    return ranges.toString();
  }
}
