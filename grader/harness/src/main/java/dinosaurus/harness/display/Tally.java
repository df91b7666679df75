package dinosaurus.harness.display;

import dinosaurus.harness.results.Grade;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts how many submissions came to which outcome. */
final class Tally {

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(Grade grade) {
    counts.merge(grade.outcome().toString(), 1, Integer::sum);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the counts, the largest first: {@code 40 full marks, 2 timed out}. */
  @Override
  public String toString() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
