package dinosaurus.harness.difference;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Reproduction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

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
                        file + " doesn't say how to come to its score; dino grade writes those."));
    return new RecordedReport(document.submission(), Result.earned(document), reproduction);
  }

  /** Returns the points of all tests together. */
  int total() {
    return earned.values().stream().mapToInt(Integer::intValue).sum();
  }
}
