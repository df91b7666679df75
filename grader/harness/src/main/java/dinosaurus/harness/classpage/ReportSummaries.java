package dinosaurus.harness.classpage;

import dinosaurus.harness.classpage.ReportSummary.Tested;
import dinosaurus.harness.results.FullReports;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.DiagnosisEntry.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the reports of a class. What many of them say is kept once: the sentences of the graded
 * tests alone would be some gigabytes for 200,000 submissions.
 */
final class ReportSummaries {

  private final Path folder;
  private final Map<Tested, Tested> tests = new HashMap<>();
  private final Map<List<Mistake>, List<Mistake>> mistakes = new HashMap<>();

  ReportSummaries(Path folder) {
    this.folder = folder;
  }

  /** Sums up the reports of a submission. */
  ReportSummary of(String submission) throws IOException {
    Path reports = folder.resolve(submission);
    if (!Files.isRegularFile(reports.resolve(ReportFiles.JSON))) {
      return ReportSummary.UNKNOWN;
    }
    try {
      return shared(
          ReportSummary.of(GradedFolder.report(reports), new FullReports(folder).read(submission)));
    } catch (IllegalArgumentException e) {
      return ReportSummary.UNKNOWN;
    }
  }

  private ReportSummary shared(ReportSummary summary) {
    return new ReportSummary(
        summary.outcome(),
        summary.ran(),
        summary.tests().stream().map(test -> known(tests, test)).toList(),
        summary.mistakes().stream().map(some -> known(mistakes, some)).toList(),
        summary.refused(),
        summary.adjustment());
  }

  private static <T> T known(Map<T, T> known, T one) {
    return known.computeIfAbsent(one, any -> one);
  }
}
