package dinosaurus.harness.difference;

import static java.util.stream.Collectors.toList;

import dinosaurus.harness.difference.Change.Kind;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.results.FullReports;
import dinosaurus.harness.results.GradedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the results of two runs. */
public final class RunDifference {

  /** So many tests of an exercise are named one by one. */
  private static final int FEW = 3;

  private final Path before;
  private final Path later;
  private final SortedMap<String, RunResult> old;
  private final SortedMap<String, RunResult> now;

  private RunDifference(Path before, Path later) throws IOException {
    this.before = before;
    this.later = later;
    this.old = results(before);
    this.now = results(later);
  }

  /**
   * Reads the results of two runs.
   *
   * @param old the folder that the earlier one wrote
   * @param now the folder that the later one wrote
   * @throws IOException if a file can't be read
   * @throws IllegalArgumentException if no run wrote to a folder; the message is one line
   */
  public static RunDifference between(Path old, Path now) throws IOException {
    return new RunDifference(old, now);
  }

  private static SortedMap<String, RunResult> results(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("There is no folder " + folder + ".");
    }
    SortedMap<String, RunResult> results = new TreeMap<>();
    for (Path submission : GradedFolder.submissions(folder)) {
      Optional<RunResult> result = RunResult.read(submission);
      result.ifPresent(read -> results.put(submission.getFileName().toString(), read));
    }
    if (results.isEmpty()) {
      throw new IllegalArgumentException(
          "There are no results in " + folder + "; name the --out of a 'dino grade'.");
    }
    return results;
  }

  /** Tells whether every submission is graded to the end, in both runs. */
  public boolean isComplete() {
    return Stream.concat(old.values().stream(), now.values().stream())
        .allMatch(RunResult::isComplete);
  }

  /**
   * Returns a line for each submission that is new, gone or judged otherwise, where its page lies,
   * and a summary.
   */
  public List<String> lines() {
    List<Change<RunResult>> changes =
        Change.between(old, now, result -> result.grade().total(), RunDifference::isSame);
    changes.sort(Comparator.comparing(Change::submission));
    List<String> lines = new ArrayList<>();
    for (Change<RunResult> change : changes) {
      String name = change.submission();
      if (change.kind() == Kind.GONE) {
        lines.add(name + ": gone, was " + change.latest().brief());
        lines.add(page(before, name));
      } else if (change.kind() == Kind.NEW) {
        lines.add(name + ": new, " + change.latest().brief());
        lines.add(page(later, name));
      }
    }
    changes.stream()
        .filter(change -> change.before().isPresent() && change.now().isPresent())
        .forEach(
            change -> {
              lines.add(line(change.submission(), change.before().get(), change.now().get()));
              lines.add(page(later, change.submission()));
            });
    lines.add(summary(changes));
    return lines;
  }

  private static String page(Path folder, String submission) {
    return "  " + folder.resolve(FullReports.page(submission));
  }

  private String summary(List<Change<RunResult>> changes) {
    Map<Kind, Long> counts =
        changes.stream().collect(Collectors.groupingBy(Change::kind, Collectors.counting()));
    long gone = counts.getOrDefault(Kind.GONE, 0L);
    return "%d up, %d down, %d otherwise, %d the same; %d new, %d gone."
        .formatted(
            counts.getOrDefault(Kind.GAINED, 0L),
            counts.getOrDefault(Kind.LOST, 0L),
            counts.getOrDefault(Kind.ELSE, 0L),
            now.size() - (changes.size() - gone),
            counts.getOrDefault(Kind.NEW, 0L),
            gone);
  }

  private static boolean isSame(RunResult old, RunResult now) {
    return old.grade().outcome() == now.grade().outcome() && moved(old, now).isEmpty();
  }

  /** Returns the ids of the tests that moved; none if one of the reports can't be read. */
  private static List<String> moved(RunResult old, RunResult now) {
    return old.earned().isEmpty() || now.earned().isEmpty()
        ? List.of()
        : RunResult.moved(now.earned(), old.earned());
  }

  /** Returns the points of a submission, the tests that moved, and the reasons in brackets. */
  private static String line(String name, RunResult old, RunResult now) {
    StringBuilder line = new StringBuilder(name + ": " + now.brief() + ", was " + old.brief());
    String tests = tests(old, now);
    if (!tests.isEmpty()) {
      line.append(": ").append(tests);
    }
    List<String> reasons =
        old.isComplete() && now.isComplete()
            ? reasons(old.basis(), now.basis())
            : List.of("to be graded again");
    line.append(" [");
    line.append(reasons.isEmpty() ? "on the same basis" : String.join(", ", reasons));
    return line.append(']').toString();
  }

  /**
   * Returns the points of the tests that moved: {@code clip.above 6, was 0}; of an exercise of
   * which many moved, the sum.
   */
  private static String tests(RunResult old, RunResult now) {
    return moved(old, now).stream()
        .collect(Collectors.groupingBy(RunDifference::exercise, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(ids -> tests(ids, old, now))
        .collect(Collectors.joining("; "));
  }

  private static String tests(List<String> ids, RunResult old, RunResult now) {
    if (ids.size() > FEW) {
      return "%d tests of %s %d, was %d"
          .formatted(ids.size(), exercise(ids.get(0)), now.sum(ids), old.sum(ids));
    }
    return ids.stream()
        .map(id -> id + " " + now.points(id) + ", was " + old.points(id))
        .collect(Collectors.joining("; "));
  }

  private static String exercise(String id) {
    return id.substring(0, Math.max(0, id.indexOf('.')));
  }

  /** Returns what is different between the bases of two results, a few words each. */
  private static List<String> reasons(Optional<Basis> old, Optional<Basis> now) {
    if (old.isEmpty() || now.isEmpty()) {
      return old.isEmpty() && now.isEmpty() ? List.of() : List.of("another submission");
    }
    Map<String, Function<Basis, Object>> parts = new LinkedHashMap<>();
    parts.put("another submission", Basis::submission);
    parts.put("other cases", Basis::cases);
    parts.put("another version of the assignment", Basis::assignment);
    parts.put("another build of the grader", Basis::grader);
    parts.put("other limits", Basis::limits);
    parts.put(
        now.get().followThrough() ? "now with follow-through" : "now without follow-through",
        Basis::followThrough);
    parts.put("another secret of the fresh cases", Basis::secret);
    List<String> reasons = new ArrayList<>();
    parts.forEach(
        (reason, part) -> {
          if (!part.apply(old.get()).equals(part.apply(now.get()))) {
            reasons.add(reason);
          }
        });
    return reasons;
  }
}
