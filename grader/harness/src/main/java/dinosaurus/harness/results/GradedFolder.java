package dinosaurus.harness.results;

import dinosaurus.harness.results.KeptFile.Condition;
import dinosaurus.harness.results.KeptFile.Kept;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** Reads what runs have written to a folder of reports. */
public final class GradedFolder {

  private static final String GRADE_AGAIN = "; grade the submission again.";

  private GradedFolder() {}

  /**
   * Tells of a report that was written anew.
   *
   * @param submission the name of the submission
   * @param before what the report said
   * @param after what it says now
   */
  public record Rewritten(String submission, ReportDocument before, ReportDocument after) {

    /** Tells whether it says something else, or was but made whole. */
    public boolean isChanged() {
      return !before.equals(after);
    }

    /** Returns what the submission is worth now and was before, and why, in one line. */
    public String words() {
      String notes =
          after.adjustment().map(entry -> ": " + String.join(" ", entry.notes())).orElse(".");
      return PlainText.line(submission) + ": " + worth(after) + ", was " + worth(before) + notes;
    }

    private static String worth(ReportDocument report) {
      int possible = report.score().possible();
      return report
          .adjustment()
          .map(entry -> entry.words(possible))
          .orElse(report.score().earned() + " of " + possible + " points");
    }
  }

  /**
   * Returns the folders of the submissions, whichever run wrote them, without those that are gone.
   *
   * @param folder the folder that {@code dino grade} wrote
   * @return the folders by name, each with a report or a grade
   * @throws IOException if the folder can't be read
   */
  public static List<Path> submissions(Path folder) throws IOException {
    return submissions(folder, false);
  }

  /**
   * Returns the folders of the submissions that are gone: those of earlier runs that the last one,
   * if it came to its end, didn't find any more.
   *
   * @param folder the folder that {@code dino grade} wrote
   * @return the folders by name
   * @throws IOException if the folder can't be read
   */
  public static List<Path> gone(Path folder) throws IOException {
    return submissions(folder, true);
  }

  private static List<Path> submissions(Path folder, boolean gone) throws IOException {
    Optional<Set<String>> last =
        ClassList.isOfLastRun(folder)
            ? ClassList.read(folder).value().filter(ClassList::complete).map(ClassList::submissions)
            : Optional.empty();
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(GradedFolder::isSubmission)
          .filter(
              entry ->
                  gone
                      == last.filter(names -> !names.contains(entry.getFileName().toString()))
                          .isPresent())
          .sorted()
          .toList();
    }
  }

  /**
   * Deletes all reports of a submission.
   *
   * @param folder the folder that {@code dino grade} wrote, whose {@link OutputLock} the caller
   *     holds
   * @param submission the name of the submission
   * @throws IOException if a file can't be deleted
   */
  public static void remove(Path folder, String submission) throws IOException {
    PathUtils.deleteDirectory(folder.resolve(submission));
    new FullReports(folder).remove(submission);
  }

  private static boolean isSubmission(Path reports) {
    return Files.isRegularFile(reports.resolve(ReportFiles.JSON))
        || Files.isRegularFile(reports.resolve(ResultFiles.GRADE));
  }

  /**
   * Returns the grades of the submissions that have a report, whichever run graded them, without
   * those that are gone.
   *
   * @param folder the folder that {@code dino grade} wrote
   * @return the grades by name; of a submission that isn't graded to the end, one that says so
   * @throws IOException if the folder can't be read
   */
  public static List<Grade> read(Path folder) throws IOException {
    List<Grade> grades = new ArrayList<>();
    for (Path reports : submissions(folder)) {
      grade(reports).ifPresent(grades::add);
    }
    return List.copyOf(grades);
  }

  /**
   * Returns the grade of a submission.
   *
   * @param reports the folder of its reports
   * @return the grade; if it isn't graded to the end, one that says so; nothing if no run wrote
   *     there
   * @throws IOException if the grade can't be read
   */
  public static Optional<Grade> grade(Path reports) throws IOException {
    if (!isSubmission(reports)) {
      return Optional.empty();
    }
    Kept<StoredGrade> stored = StoredGrade.read(reports);
    return Optional.of(
        stored
            .value()
            .map(StoredGrade::grade)
            .orElseGet(() -> unfinished(reports, stored.condition())));
  }

  /**
   * Returns the grade that an earlier run gave a submission, or one that says that none did.
   *
   * @param reports the folder of its reports
   * @param student whose it is
   * @throws IOException if the grade can't be read
   */
  public static Grade gradeOf(Path reports, Student student) throws IOException {
    return grade(reports).orElseGet(() -> unfinished(reports, Condition.MISSING)).of(student);
  }

  /**
   * Reads the report of a submission.
   *
   * @param reports the folder of its reports
   * @throws IOException if it can't be read
   * @throws IllegalArgumentException if it is missing, malformed, of another version, or not what
   *     the grade beside it was given for; the message is one line that begins with the file
   */
  public static ReportDocument report(Path reports) throws IOException {
    Path file = reports.resolve(ReportFiles.JSON);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " is missing" + GRADE_AGAIN);
    }
    ReportDocument document = ReportDocument.read(file);
    Kept<StoredGrade> stored = StoredGrade.read(reports);
    if (stored.condition() == Condition.EDITED
        || stored.value().filter(one -> !one.fits(document)).isPresent()) {
      throw new IllegalArgumentException(
          file + " or the " + ResultFiles.GRADE + " beside it was edited" + GRADE_AGAIN);
    }
    return document;
  }

  /**
   * Writes those reports anew that are to say something else or aren't whole; their grades stay,
   * also if this is stopped halfway, and the next time completes it. A submission that isn't graded
   * to the end is left alone.
   *
   * @param folder the folder that {@code dino grade} wrote, whose {@link OutputLock} the caller
   *     holds
   * @param changes what reports are to say, by the names of the submissions
   * @param problems gets a line for each report that can't be changed
   * @return what was written, by the names of the submissions
   * @throws IOException if a report can't be read or written
   */
  public static List<Rewritten> rewrite(
      Path folder, Map<String, UnaryOperator<ReportDocument>> changes, List<String> problems)
      throws IOException {
    List<Rewritten> written = new ArrayList<>();
    for (Map.Entry<String, UnaryOperator<ReportDocument>> change : changes.entrySet()) {
      try {
        rewrite(folder.resolve(change.getKey()), change.getValue()).ifPresent(written::add);
      } catch (IllegalArgumentException e) {
        problems.add(e.getMessage());
      }
    }
    return written;
  }

  private static Optional<Rewritten> rewrite(Path reports, UnaryOperator<ReportDocument> change)
      throws IOException {
    Optional<StoredGrade> stored = StoredGrade.read(reports).value();
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    ReportDocument before = report(reports);
    ReportDocument after = change.apply(before);
    if (after.equals(before) && stored.get().fits(reports)) {
      return Optional.empty();
    }
    ReportFiles.write(reports, after);
    stored.get().adjusted(reports).write(reports);
    return Optional.of(new Rewritten(reports.getFileName().toString(), before, after));
  }

  private static Grade unfinished(Path reports, Condition condition) {
    Grade nothing = Grade.ofNothing("");
    return new Grade(
        reports.getFileName().toString(),
        Student.UNKNOWN,
        nothing.points(),
        0,
        0,
        nothing.possible(),
        Status.GRADER_FAILED,
        switch (condition) {
          case MALFORMED -> BriefOutcome.GRADE_MALFORMED;
          case EDITED -> BriefOutcome.GRADE_EDITED;
          case MISSING, WHOLE -> BriefOutcome.NOT_GRADED;
        });
  }
}
