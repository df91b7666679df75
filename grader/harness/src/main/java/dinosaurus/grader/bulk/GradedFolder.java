package dinosaurus.grader.bulk;

import dinosaurus.grader.intake.Student;
import dinosaurus.grader.report.ReportFiles;
import dinosaurus.grader.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
