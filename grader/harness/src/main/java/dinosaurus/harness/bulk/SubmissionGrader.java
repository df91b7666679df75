package dinosaurus.harness.bulk;

import dinosaurus.harness.compilation.CompileServer;
import dinosaurus.harness.execution.InterferenceException;
import dinosaurus.harness.execution.SandboxedModel;
import dinosaurus.harness.execution.Workers;
import dinosaurus.harness.intake.SourceFiles;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.compilation.Compilation;
import dinosaurus.rubric.grading.UngradedReport;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SourceCode;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades submissions; several threads may share it. */
public final class SubmissionGrader implements AutoCloseable {

  private final Assessment assessment;
  private final CompileServer compiler;
  private final Workers workers;

  /** Says what was found where a submission should be. */
  sealed interface Entry {

    /**
     * There is something to grade.
     *
     * @param name the submission's name
     * @param sources what to grade
     */
    record Ready(String name, SourceFiles sources) implements Entry {}

    /**
     * There is nothing to grade.
     *
     * @param report why
     */
    record Refused(SubmissionReport report) implements Entry {}
  }

  /**
   * Creates the grader.
   *
   * @param assessment what the submissions are graded by
   * @param sandbox what keeps their processes apart from the machine
   * @throws IOException if there is no room for temporary folders
   * @throws InterruptedException if this thread is interrupted
   */
  public SubmissionGrader(Assessment assessment, Sandbox sandbox)
      throws IOException, InterruptedException {
    this.assessment = assessment;
    this.compiler = new CompileServer(sandbox, assessment.limits());
    this.workers = new Workers(sandbox, assessment.limits());
  }

  /** Grades a submission; what goes wrong is in the report, the grader's own failures included. */
  public SubmissionReport grade(Submission submission) {
    return grade(open(submission));
  }

  /** Looks for what a submission consists of. */
  Entry open(Submission submission) {
    String name = PlainText.line(submission.name());
    Source source = submission.source();
    if (source instanceof Source.Found found) {
      return new Entry.Ready(name, found.sources());
    }
    if (source instanceof Source.Ambiguous ambiguous) {
      return new Entry.Refused(
          notRun(name, Status.AMBIGUOUS, "There are several submissions.", ambiguous.message()));
    }
    if (source instanceof Source.Unreadable unreadable) {
      return new Entry.Refused(
          notRun(
              name, Status.GRADER_FAILED, "The submission can't be read.", unreadable.message()));
    }
    String why = ((Source.Missing) source).message();
    return new Entry.Refused(notRun(name, Status.NO_SUBMISSION, "There is no submission.", why));
  }

  /** Returns what decides the grade of a submission; nothing if there is none to grade. */
  Optional<Basis> basis(Entry entry) {
    return entry instanceof Entry.Ready ready
        ? Optional.of(assessment.basis(ready.sources().digest()))
        : Optional.empty();
  }

  /** Grades a submission; what goes wrong is in the report, the grader's own failures included. */
  SubmissionReport grade(Entry entry) {
    return assessment.weighed(graded(entry));
  }

  private SubmissionReport graded(Entry entry) {
    if (entry instanceof Entry.Refused refused) {
      return refused.report();
    }
    Entry.Ready ready = (Entry.Ready) entry;
    try {
      return told(grade(ready.name(), ready.sources()), ready.sources());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(ready.name(), "it was interrupted");
    } catch (IOException | RuntimeException | Error e) {
      return failed(ready.name(), e);
    }
  }

  /** Returns the report with the text of the submission and how it was read. */
  private static SubmissionReport told(SubmissionReport report, SourceFiles sources) {
    return report.after(sources.notes()).with(SourceCode.of(sources.files()));
  }

  private SubmissionReport grade(String name, SourceFiles sources)
      throws IOException, InterruptedException {
    Assessment.Candidate candidate = assessment.candidate(name, sources.digest());
    Compilation compilation = compiler.compile(sources.files());
    if (compilation instanceof Compilation.Rejected rejected) {
      return UngradedReport.of(name, rejected).with(candidate.reproduction());
    }
    if (compilation instanceof Compilation.Unusable unusable) {
      return UngradedReport.of(name, unusable).with(candidate.reproduction());
    }
    return run(name, ((Compilation.Compiled) compilation).classes(), candidate);
  }

  private SubmissionReport run(
      String name, Map<String, byte[]> classes, Assessment.Candidate candidate)
      throws InterruptedException {
    try (SandboxedModel model = new SandboxedModel(workers, classes, assessment.limits())) {
      Score score = candidate.grade(model);
      Optional<Throwable> failure = model.failure();
      if (failure.isEmpty()) {
        return new SubmissionReport(name, Status.GRADED, List.of(), score)
            .with(candidate.reproduction());
      }
      if (failure.get() instanceof InterruptedException interrupted) {
        throw interrupted; // JUnit has cleared the thread's own mark.
      }
      return failed(name, failure.get());
    }
  }

  private static SubmissionReport failed(String name, Throwable why) {
    return failed(name, why instanceof InterferenceException ? why.getMessage() : why.toString());
  }

  private static SubmissionReport failed(String name, String why) {
    return notRun(
        name,
        Status.GRADER_FAILED,
        "The grader failed.",
        "The grader failed, and the submission isn't to blame: " + why);
  }

  private static SubmissionReport notRun(
      String name, Status status, String reason, String message) {
    return new SubmissionReport(name, status, List.of(message), Rubric.notRun(reason));
  }

  /** Ends the processes. */
  @Override
  public void close() {
    compiler.close();
    workers.close();
  }
}
