package dinosaurus.harness.results;

import dinosaurus.harness.results.ClassList.Member;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps a line of each run that came to its end and found something else than the one before.
 *
 * @param runs the runs, the latest last
 */
public record RunHistory(List<Run> runs) {

  private static final int MOST_RUNS = 200;
  private static final KeptFile<RunHistory> KEPT = new KeptFile<>(RunHistory.class);

  /** Copies the list, so that it never changes. */
  public RunHistory {
    runs = List.copyOf(runs);
  }

  /** Reads what earlier runs left; nothing if it is missing or isn't as they left it. */
  public static RunHistory read(Path folder) throws IOException {
    return KEPT.read(folder.resolve(ResultFiles.RUNS)).value().orElse(new RunHistory(List.of()));
  }

  /** Adds a run, unless the latest found the same; of very many, the earliest are forgotten. */
  public static void add(Path folder, Run run) throws IOException {
    List<Run> runs = new ArrayList<>(read(folder).runs());
    if (!runs.isEmpty() && runs.get(runs.size() - 1).foundSameAs(run)) {
      return;
    }
    runs.add(run);
    List<Run> kept = runs.subList(Math.max(0, runs.size() - MOST_RUNS), runs.size());
    KEPT.write(folder.resolve(ResultFiles.RUNS), new RunHistory(kept));
  }

  /**
   * Sums a run up.
   *
   * @param when when it ended, to the second, in UTC: {@code 2026-11-20T23:59:00Z}
   * @param submissions how many there were
   * @param mean the mean of their scores, from 0 to 100
   * @param median the median
   * @param outcomes how many ended how, by the words for it
   */
  public record Run(
      String when, int submissions, double mean, double median, Map<String, Long> outcomes) {

    /** Sorts the outcomes, so that the same ones give the same bytes. */
    public Run {
      outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    }

    /** Sums up what a run found. */
    public static Run of(Instant when, List<Member> members) {
      return new Run(
          when.truncatedTo(ChronoUnit.SECONDS).toString(),
          members.size(),
          members.stream().mapToDouble(Member::percent).average().orElse(0),
          median(members.stream().mapToDouble(Member::percent).sorted().toArray()),
          members.stream()
              .collect(
                  Collectors.groupingBy(
                      member -> member.outcome().toString(), Collectors.counting())));
    }

    private boolean foundSameAs(Run other) {
      return equals(new Run(when, other.submissions, other.mean, other.median, other.outcomes));
    }

    private static double median(double[] sorted) {
      int n = sorted.length;
      return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
  }
}
