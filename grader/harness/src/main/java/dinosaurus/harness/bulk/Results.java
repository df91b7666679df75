package dinosaurus.harness.bulk;

import dinosaurus.harness.intake.Submission;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps the results of runs in a folder, from which a later run takes what is done.
 *
 * @param folder the folder
 */
record Results(Path folder) {

  /**
   * Returns the grade of a submission, if an earlier run came to it on the same basis; notes whose
   * it is, if that run didn't know.
   *
   * @param submission the submission
   * @param basis what decides the grade
   */
  Optional<Grade> find(Submission submission, Basis basis) throws IOException {
    Path reports = folder.resolve(submission.name());
    Optional<StoredGrade> stored = StoredGrade.read(reports).value();
    if (stored.isEmpty()
        || !stored.get().isOn(basis)
        || !stored.get().fits(reports)
        || !new FullReports(folder).areWhole(submission.name())) {
      return Optional.empty();
    }
    StoredGrade known = stored.get().of(submission.student());
    if (!known.equals(stored.get())) {
      known.write(reports);
    }
    return Optional.of(known.grade());
  }

  /**
   * Writes the reports of a submission, and last of all that they are complete, unless the grader
   * failed: then the next run tries again.
   */
  Grade store(Submission submission, SubmissionReport report, Optional<Basis> basis)
      throws IOException {
    Path reports = folder.resolve(submission.name());
    if (!Files.isDirectory(reports)) {
      // Not the folder above: if that is gone, so are others' reports.
      Files.createDirectory(reports);
    }
    Files.deleteIfExists(reports.resolve(StoredGrade.FILE));
    ReportDocument document = ReportDocument.of(report);
    ReportFiles.write(reports, document);
    new FullReports(folder).write(submission.name(), ReportDocument.forInstructor(report));
    Grade grade = Grade.of(report).of(submission.student());
    if (report.status() != Status.GRADER_FAILED) {
      StoredGrade.of(reports, basis, grade, document).write(reports);
    }
    return grade;
  }

  /** Tells whether a grade that was found or stored is still there, or is none to be stored. */
  boolean isStored(Submission submission, Grade grade) {
    return grade.status() == Status.GRADER_FAILED
        || Files.isRegularFile(folder.resolve(submission.name()).resolve(StoredGrade.FILE));
  }
}
