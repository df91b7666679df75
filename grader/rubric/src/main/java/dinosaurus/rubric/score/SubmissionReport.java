package dinosaurus.rubric.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds everything there is to say about one submission.
 *
 * @param submission whose it is: a file, a folder, or the name of the student's class
 * @param status how far grading came
 * @param messages what else to tell, such as the compiler's messages; each may have several lines
 * @param score the verdicts of every graded test, whether it ran or not
 * @param reproduction what it takes to come to the same score again; nothing of a student's own run
 * @param source the text of the submission, which a report quotes; unknown if there is none
 */
public record SubmissionReport(
    String submission,
    Status status,
    List<String> messages,
    Score score,
    Optional<Reproduction> reproduction,
    SourceCode source) {

  /** Creates the report of a submission whose text isn't known. */
  public SubmissionReport(String submission, Status status, List<String> messages, Score score) {
    this(submission, status, messages, score, Optional.empty(), SourceCode.UNKNOWN);
  }

  /** Says how far grading came. */
  public enum Status {
    /** Every graded test ran. */
    GRADED,
    /** Some graded tests ran, as the student asked for. */
    PARTLY_GRADED,
    /** The compiler refused the submission. */
    DID_NOT_COMPILE,
    /** It compiles, but no object of its class can be made that could be called. */
    UNUSABLE,
    /** There is nothing to grade. */
    NO_SUBMISSION,
    /** There are several files that could be the submission. */
    AMBIGUOUS,
    /** The grader itself failed; the submission isn't to blame. */
    GRADER_FAILED
  }

  /**
   * Checks the components and makes the texts fit to be shown.
   *
   * @throws IllegalArgumentException if a component is null, or the submission has no name
   */
  public SubmissionReport {
    submission = Require.text("submission", PlainText.line(submission));
    Require.present("status", status);
    messages = messages.stream().map(PlainText::block).toList();
    Require.present("score", score);
    Require.present("reproduction", reproduction);
    Require.present("source", source);
  }

  /** Returns what the student may know of it. */
  public SubmissionReport forStudent() {
    return StudentView.of(this);
  }

  /** Returns the same report with more to tell before what it has to. */
  public SubmissionReport after(List<String> notes) {
    List<String> more = new ArrayList<>(notes);
    more.addAll(messages);
    return new SubmissionReport(submission, status, more, score, reproduction, source);
  }

  /** Returns the same report with what it takes to come to its score again. */
  public SubmissionReport with(Reproduction how) {
    return new SubmissionReport(submission, status, messages, score, Optional.of(how), source);
  }

  /** Returns the same report with another score. */
  public SubmissionReport with(Score other) {
    return new SubmissionReport(submission, status, messages, other, reproduction, source);
  }

  /** Returns the same report with the text of the submission. */
  public SubmissionReport with(SourceCode text) {
    return new SubmissionReport(submission, status, messages, score, reproduction, text);
  }
}
