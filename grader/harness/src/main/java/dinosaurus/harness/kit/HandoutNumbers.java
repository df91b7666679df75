package dinosaurus.harness.kit;

import dinosaurus.assignment.CallTime;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.kit.Kit.UnfitException;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the handout and the student's tests tell what an instructor's file changes. */
final class HandoutNumbers {

  private static final String HANDOUT = "README.md";
  private static final String TESTS = "src/test/java/";
  private static final String START = "## Start here\n";
  private static final Pattern TIMES =
      Pattern.compile("[\\d.]+ seconds? of computing and more, up to [\\d.]+ where");

  private final AssignmentChanges changes;

  HandoutNumbers(AssignmentChanges changes) {
    this.changes = changes;
  }

  /**
   * Changes what is to be changed in a kit.
   *
   * @param files its files by their paths
   * @throws UnfitException if the handout has no place for it
   */
  void writeInto(SortedMap<String, byte[]> files) throws UnfitException {
    String handout = text(files.get(HANDOUT));
    if (!changes.points().isEmpty()) {
      handout = withPoints(handout);
      files.replaceAll(
          (path, bytes) -> path.startsWith(TESTS) ? bytes(listed(path, text(bytes))) : bytes);
    }
    if (changes.secondsPerCall().isPresent()) {
      handout = TIMES.matcher(handout).replaceFirst(times(changes.secondsPerCall().get()));
    }
    if (!changes.dates().isEmpty()) {
      handout = replaced(handout, START, String.join(" ", changes.dates()) + "\n\n" + START);
    }
    files.put(HANDOUT, bytes(handout));
  }

  /** Changes the headings, and what the scoreboard in the handout shows. */
  private String withPoints(String handout) throws UnfitException {
    String changed = handout;
    for (Exercise exercise : Exercise.values()) {
      List<GradedTest> tests = tests(exercise);
      int before = tests.stream().mapToInt(GradedTest::points).sum();
      int now = tests.stream().mapToInt(this::points).sum();
      String heading = ": `" + exercise.folder() + "` (%d points)\n";
      changed = replaced(changed, heading.formatted(before), heading.formatted(now));
      changed = new ShownScore(exercise.folder(), tests, this::points).in(changed);
    }
    return changed;
  }

  private static List<GradedTest> tests(Exercise exercise) {
    return Rubric.tests().stream().filter(test -> test.exercise() == exercise).toList();
  }

  private int points(GradedTest test) {
    return changes.points().getOrDefault(test.id(), test.points());
  }

  /** Changes the points in the list of what a test class asks for. */
  private String listed(String path, String source) {
    String changed = source;
    for (GradedTest test : Rubric.tests()) {
      if (path.toLowerCase(Locale.ROOT).endsWith(test.exercise().folder() + "test.java")) {
        String words =
            Arrays.stream(test.sentence().split(" "))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+(?:\\* +)?"));
        changed =
            changed.replaceFirst(
                "(<li>" + words + "\\s+(?:\\* +)?\\()\\d+\\)", "$1" + points(test) + ")");
      }
    }
    return changed;
  }

  /** Words the least and the most that a call may compute, as the handout does. */
  static String times(int seconds) {
    Duration longTime = Duration.ofSeconds(seconds);
    LongSummaryStatistics times =
        CaseSet.loadAll().all().stream()
            .mapToLong(one -> CallTime.limit(one.call(), longTime).processor().toMillis())
            .summaryStatistics();
    String least = seconds(times.getMin());
    String unit = least.equals("1") ? " second" : " seconds";
    return least + unit + " of computing and more, up to " + seconds(times.getMax()) + " where";
  }

  private static String seconds(long milliseconds) {
    BigDecimal seconds = BigDecimal.valueOf(milliseconds, 3).stripTrailingZeros();
    return seconds.toPlainString();
  }

  private static String replaced(String handout, String text, String by) throws UnfitException {
    if (!handout.contains(text)) {
      throw new UnfitException(
          "student/README.md has no \"" + text.strip() + "\", where the handout would tell it.");
    }
    return handout.replace(text, by);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
