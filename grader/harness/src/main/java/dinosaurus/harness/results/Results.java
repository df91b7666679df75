package dinosaurus.harness.results;

import dinosaurus.rubric.report.AtomicFile;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the results of runs in a folder, from which a later run takes what is done.
 *
 * @param folder the folder
 */
public record Results(Path folder) {

  /**
   * Returns the grade of a submission, if an earlier run came to it on the same basis; notes whose
   * it is and what the download calls it, if that run didn't know.
   *
   * @param submission its name
   * @param student whose it is, as far as this run knows
   * @param origin what the download calls it
   * @param basis what decides the grade
   */
  public Optional<Grade> find(String submission, Student student, Origin origin, Basis basis)
      throws IOException {
    Path reports = folder.resolve(submission);
    Optional<StoredGrade> stored = StoredGrade.read(reports).value();
    if (stored.isEmpty()
        || !stored.get().isOn(basis)
        || !stored.get().fits(reports)
        || !new FullReports(folder).areWhole(submission)) {
      return Optional.empty();
    }
    StoredGrade known = stored.get().of(student, origin);
    if (!known.equals(stored.get())) {
      known.write(reports);
    }
    return Optional.of(known.grade());
  }

  /**
   * Writes the reports of a submission, and last of all that they are complete, unless the grader
   * failed: then the next run tries again.
   */
  public Grade store(
      String submission,
      Student student,
      Origin origin,
      SubmissionReport report,
      Optional<Basis> basis)
      throws IOException {
    Path reports = folder.resolve(submission);
    if (!Files.isDirectory(reports)) {
      // Not the folder above: if that is gone, so are others' reports.
      Files.createDirectory(reports);
    }
    Files.deleteIfExists(reports.resolve(ResultFiles.GRADE));
    ReportDocument document = ReportDocument.of(report).named(student.name());
    ReportFiles.write(reports, document);
    new FullReports(folder)
        .write(
            submission,
            ReportDocument.forInstructor(report).named(student.name()),
            report.source());
    Grade grade = Grade.of(report).of(student);
    if (report.status() != Status.GRADER_FAILED) {
      StoredGrade.of(reports, basis, grade, origin, document).write(reports);
    }
    return grade;
  }

  /**
   * Lists the files that may be kept of a submission, with slashes, from this folder on; the one
   * that says that they are complete comes last.
   */
  public static List<String> files(String submission) {
    List<String> files = new ArrayList<>();
    ReportFiles.NAMES.forEach(name -> files.add(submission + "/" + name));
    files.addAll(FullReports.files(submission));
    files.add(submission + "/" + ResultFiles.GRADE);
    return files;
  }

  /**
   * Writes the files of a submission as they were read elsewhere, in the order of {@link #files}.
   *
   * @param submission its name
   * @param contents the files that there are, by these names
   * @throws IOException if one can't be written
   */
  public void restore(String submission, Map<String, byte[]> contents) throws IOException {
    Files.deleteIfExists(folder.resolve(submission).resolve(ResultFiles.GRADE));
    for (String file : files(submission)) {
      if (contents.containsKey(file)) {
        Files.createDirectories(folder.resolve(file).getParent());
        AtomicFile.write(folder.resolve(file), contents.get(file));
      }
    }
  }

  /** Tells whether a grade that was found or stored is still there, or is none to be stored. */
  public boolean isStored(String submission, Grade grade) {
    return grade.status() == Status.GRADER_FAILED
        || Files.isRegularFile(folder.resolve(submission).resolve(ResultFiles.GRADE));
  }
}
