package dinosaurus.rubric.report.document;

import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.Reproduction;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds everything that {@code report.json} says of one submission, under the same names.
 *
 * @param version the version of the format, {@link #VERSION}
 * @param audience who may read it
 * @param submission whose it is: a file, a folder, or the name of the student's class
 * @param student the student's name, where a download tells it
 * @param status how far grading came
 * @param messages what else to tell, such as the compiler's messages
 * @param score the points of all exercises together
 * @param adjustment what became of the points by the instructor's policy, once it was applied
 * @param reproduction what it takes to come to the same score again; nothing of a student's own run
 * @param exercises the exercises in the order of the assignment
 */
public record ReportDocument(
    int version,
    Audience audience,
    String submission,
    Optional<String> student,
    Status status,
    List<Message> messages,
    Points score,
    Optional<AdjustmentEntry> adjustment,
    Optional<Reproduction> reproduction,
    List<ExerciseEntry> exercises) {

  /** The version of the format; it grows when a reader would have to change. */
  public static final int VERSION = 4;

  /** Says who may read a report. */
  public enum Audience {
    /** The student and the instructor: of the hidden cases, a verdict for each graded test. */
    STUDENT,
    /** The instructor alone: everything. */
    INSTRUCTOR
  }

  /**
   * Copies the lists, so that a document never changes.
   *
   * @throws IllegalArgumentException if a report for the student names a hidden case
   */
  public ReportDocument {
    messages = List.copyOf(messages);
    exercises = List.copyOf(exercises);
    if (audience == Audience.STUDENT && exercises.stream().anyMatch(ReportDocument::namesHidden)) {
      throw new IllegalArgumentException("A report for the student may name no hidden case.");
    }
  }

  private static boolean namesHidden(ExerciseEntry exercise) {
    return exercise.tests().stream()
        .flatMap(test -> test.findings().stream())
        .anyMatch(finding -> finding.visibility() == Visibility.HIDDEN);
  }

  /** Returns the document that says what the student may know of a verdict. */
  public static ReportDocument of(SubmissionReport report) {
    return DocumentBuilder.of(report.forStudent(), Audience.STUDENT);
  }

  /** Returns the document that says all there is to say. */
  public static ReportDocument forInstructor(SubmissionReport report) {
    return DocumentBuilder.of(report, Audience.INSTRUCTOR);
  }

  /**
   * Reads a document.
   *
   * @param file a {@code report.json}
   * @return what it says
   * @throws IOException if the file can't be read
   * @throws IllegalArgumentException if it isn't a report.json of this version; the message is one
   *     line that begins with the file
   */
  public static ReportDocument read(Path file) throws IOException {
    return DocumentFormat.read(file);
  }

  /** Returns the same document with another adjustment; the score stays what the tests gave. */
  public ReportDocument with(Optional<AdjustmentEntry> other) {
    return new ReportDocument(
        version,
        audience,
        submission,
        student,
        status,
        messages,
        score,
        other,
        reproduction,
        exercises);
  }

  /**
   * Returns the same document with the student's name.
   *
   * @param name what the download calls the student; empty if it doesn't
   */
  public ReportDocument named(String name) {
    return new ReportDocument(
        version,
        audience,
        submission,
        Optional.of(PlainText.line(name)).filter(known -> !known.isEmpty()),
        status,
        messages,
        score,
        adjustment,
        reproduction,
        exercises);
  }

  /** Returns what people call it: the student's name, or else the submission's. */
  public String headline() {
    return student.orElse(submission);
  }

  /** Returns the text of {@code report.json}: the same bytes every time, in every place. */
  public String json() {
    return DocumentFormat.write(this);
  }

  /** Returns the entries of all graded tests, in the order in which students read them. */
  public Stream<TestEntry> tests() {
    return exercises.stream().flatMap(exercise -> exercise.tests().stream());
  }

  /**
   * Returns the tests that count where people read points: all, or if the student asked for a part
   * alone, those that ran.
   *
   * @param some tests of this document
   */
  public List<TestEntry> counted(List<TestEntry> some) {
    return partial()
        ? some.stream().filter(test -> test.outcome() != OutcomeKind.NOT_RUN).toList()
        : some;
  }

  /** Tells whether the student asked for a part of the tests alone. */
  public boolean partial() {
    return status == Status.PARTLY_GRADED;
  }

  /** Returns one sentence: what to do next. */
  public String nextStep() {
    return NextStep.of(this);
  }

  /**
   * Holds what there is to tell of a submission as a whole, such as a message of the compiler.
   *
   * @param text the message, which may have several lines
   * @param place the student's own line that it is about, where it is known
   */
  public record Message(String text, Optional<SourcePlace> place) {}

  /**
   * Holds the points of a submission.
   *
   * @param earned the points earned
   * @param followThrough the points among them that were earned by follow-through
   * @param possible the points that can be earned
   * @param outOf100 100 x earned / possible
   */
  public record Points(int earned, int followThrough, int possible, double outOf100) {}
}
