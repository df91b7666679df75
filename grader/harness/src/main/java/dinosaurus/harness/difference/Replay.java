package dinosaurus.harness.difference;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Reproduction;
import dinosaurus.rubric.score.Reproduction.FreshDraw;
import dinosaurus.rubric.score.SubmissionReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what a submission scores now with what a report says that it scored.
 *
 * @param then the report
 * @param now the verdict of now
 */
public record Replay(RecordedReport then, SubmissionReport now) {

  private static final int SHOWN = 12;

  /** Tells whether every graded test earns what it earned. */
  public boolean isSame() {
    return then.earned().equals(earned());
  }

  /** Returns what to tell: the two scores, the tests that part, and what may be the reason. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    int possible = now.score().possible();
    if (isSame()) {
      lines.add(
          "%s has the same score again: %d of %d."
              .formatted(then.submission(), then.total(), possible));
    } else {
      lines.add(
          "%s had %d of %d points, but has %d now."
              .formatted(then.submission(), then.total(), possible, now.score().earned()));
      lines.addAll(differences());
    }
    List<String> reasons = reasons();
    lines.addAll(reasons);
    if (!isSame() && reasons.isEmpty()) {
      lines.add(
          "Nothing that the report records is different; the submission may answer by chance or by"
              + " the clock, or need nearly all the time that a call has.");
    }
    return lines;
  }

  private List<String> differences() {
    Map<String, Integer> earned = earned();
    return RunResult.moved(then.earned(), earned).stream()
        .map(
            id ->
                "  %s: %s then, %s now"
                    .formatted(id, points(then.earned(), id), points(earned, id)))
        .toList();
  }

  private static String points(Map<String, Integer> earned, String id) {
    return earned.containsKey(id) ? earned.get(id).toString() : "not a test";
  }

  private Map<String, Integer> earned() {
    Map<String, Integer> earned = new LinkedHashMap<>();
    for (GradedResult result : now.score().results()) {
      earned.put(result.id(), result.earned());
    }
    return earned;
  }

  private List<String> reasons() {
    if (now.reproduction().isEmpty()) {
      return now.messages();
    }
    Reproduction before = then.reproduction();
    Reproduction after = now.reproduction().get();
    List<String> reasons = new ArrayList<>();
    add(
        reasons,
        "The submission is another one",
        before.submissionSha256(),
        after.submissionSha256());
    add(reasons, "The assignment has another version", before.assignment(), after.assignment());
    add(
        reasons,
        "The public or hidden cases are others",
        before.fixturesSha256(),
        after.fixturesSha256());
    String secret = before.fresh().map(FreshDraw::secretId).orElse("none");
    String otherSecret = after.fresh().map(FreshDraw::secretId).orElse("none");
    add(reasons, "The secret is another one", secret, otherSecret);
    if (secret.equals(otherSecret)) {
      add(
          reasons,
          "The reference draws other cases from the same secret",
          before.fresh().map(FreshDraw::casesSha256).orElse(""),
          after.fresh().map(FreshDraw::casesSha256).orElse(""));
    }
    return reasons;
  }

  private static void add(List<String> reasons, String what, String before, String after) {
    if (!before.equals(after)) {
      reasons.add("%s: %s then, %s now.".formatted(what, brief(before), brief(after)));
    }
  }

  private static String brief(String digest) {
    return digest.length() <= SHOWN ? digest : digest.substring(0, SHOWN);
  }

  /**
   * Holds what a {@code report.json} says about a score and how to come to it.
   *
   * @param submission the name of the submission, which decides the fresh cases
   * @param earned the points of every graded test, by its id, in the order of the report
   * @param reproduction what it takes to come to the same score
   */
  public record RecordedReport(
      String submission, Map<String, Integer> earned, Reproduction reproduction) {

    /**
     * Reads a report.
     *
     * @param file a {@code report.json} of {@code dino grade}
     * @return what it says
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if it isn't such a report; the message says what is missing
     */
    public static RecordedReport read(Path file) throws IOException {
      ReportDocument document = ReportDocument.read(file);
      Reproduction reproduction =
          document
              .reproduction()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          file
                              + " doesn't say how to come to its score; dino grade writes those."));
      return new RecordedReport(document.submission(), RunResult.earned(document), reproduction);
    }

    /** Returns the points of all tests together. */
    int total() {
      return earned.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
