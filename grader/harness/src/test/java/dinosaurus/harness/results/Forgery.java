package dinosaurus.harness.results;

import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Puts a report where a run has left another, with digests that fit. */
public final class Forgery {

  private Forgery() {}

  private record WithoutOrigin(
      Optional<Basis> basis, String verdict, Map<String, String> sha256, Grade grade) {}

  /** Writes the grade in a folder as versions did that kept no origin. */
  public static void withoutOrigin(Path reports) throws IOException {
    StoredGrade stored = StoredGrade.read(reports).value().orElseThrow();
    new KeptFile<>(WithoutOrigin.class)
        .write(
            reports.resolve(ResultFiles.GRADE),
            new WithoutOrigin(stored.basis(), stored.verdict(), stored.sha256(), stored.grade()));
  }

  /** Replaces the report in a folder; the grade stays. */
  public static void replace(Path reports, ReportDocument report) throws IOException {
    StoredGrade stored = StoredGrade.read(reports).value().orElseThrow();
    ReportFiles.write(reports, report);
    StoredGrade.of(reports, stored.basis(), stored.grade(), stored.origin(), report).write(reports);
  }
}
