package dinosaurus.grader.bulk;

import dinosaurus.grader.intake.Student;
import dinosaurus.grader.report.ReportFiles;
import dinosaurus.grader.report.document.ReportDocument;
import dinosaurus.grader.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads what runs have written to a folder of reports. */
public final class GradedFolder {

  private GradedFolder() {}

  /**
   * Returns the grades of all submissions that have a report, whichever run graded them.
   *
   * @param folder the folder that {@code dino grade} wrote
   * @return the grades by name; of a submission that isn't graded to the end, one that says so
   * @throws IOException if the folder can't be read
   */
  public static List<Grade> read(Path folder) throws IOException {
    List<Path> reports;
    try (Stream<Path> entries = Files.list(folder)) {
      reports = entries.filter(GradedFolder::hasReport).sorted().toList();
    }
    List<Grade> grades = new ArrayList<>();
    for (Path report : reports) {
      Optional<StoredGrade> stored = StoredGrade.read(report);
      grades.add(stored.map(StoredGrade::grade).orElseGet(() -> unfinished(report)));
    }
    return List.copyOf(grades);
  }

  /**
   * Writes those reports anew that are to say something else; their grades stay.
   *
   * @param folder the folder that {@code dino grade} wrote, whose {@link OutputLock} the caller
   *     holds
   * @param changes what reports are to say, by the names of the submissions
   * @return how many were written
   * @throws IOException if a report can't be read or written
   * @throws IllegalArgumentException if a report is of another version; the message is one line
   */
  public static int rewrite(Path folder, Map<String, UnaryOperator<ReportDocument>> changes)
      throws IOException {
    int written = 0;
    for (Map.Entry<String, UnaryOperator<ReportDocument>> change : changes.entrySet()) {
      written += rewrite(folder.resolve(change.getKey()), change.getValue()) ? 1 : 0;
    }
    return written;
  }

  private static boolean rewrite(Path reports, UnaryOperator<ReportDocument> change)
      throws IOException {
    ReportDocument before = ReportDocument.read(reports.resolve(ReportFiles.JSON));
    ReportDocument after = change.apply(before);
    if (after.equals(before)) {
      return false;
    }
    Optional<StoredGrade> stored = StoredGrade.read(reports);
    Files.deleteIfExists(reports.resolve(StoredGrade.FILE));
    ReportFiles.write(reports, after);
    if (stored.isPresent()) {
      StoredGrade.of(reports, stored.get().basis(), stored.get().grade(), ReportFiles.NAMES)
          .write(reports);
    }
    return true;
  }

  private static boolean hasReport(Path entry) {
    return Files.isRegularFile(entry.resolve(ReportFiles.JSON));
  }

  private static Grade unfinished(Path report) {
    Grade nothing = Grade.ofNothing("");
    return new Grade(
        report.getFileName().toString(),
        Student.UNKNOWN,
        nothing.points(),
        0,
        0,
        nothing.possible(),
        Status.GRADER_FAILED,
        "not graded to the end");
  }
}
