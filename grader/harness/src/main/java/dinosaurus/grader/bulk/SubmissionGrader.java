package dinosaurus.grader.bulk;

import dinosaurus.grader.intake.Source;
import dinosaurus.grader.intake.SourceFinder;
import dinosaurus.grader.intake.Submission;
import dinosaurus.grader.intake.Workspace;
import dinosaurus.grader.rubric.Rubric;
import dinosaurus.grader.sandbox.Compilation;
import dinosaurus.grader.sandbox.Compiler;
import dinosaurus.grader.sandbox.Sandbox;
import dinosaurus.grader.sandbox.SandboxedModel;
import dinosaurus.grader.score.PlainText;
import dinosaurus.grader.score.Score;
import dinosaurus.grader.score.SubmissionReport;
import dinosaurus.grader.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Grades one submission at a time; several threads may share it. */
public final class SubmissionGrader {

  private final Assessment assessment;
  private final Sandbox sandbox;

  /**
   * Creates the grader.
   *
   * @param assessment what the submissions are graded by
   * @param sandbox what keeps their processes apart from the machine
   */
  public SubmissionGrader(Assessment assessment, Sandbox sandbox) {
    this.assessment = assessment;
    this.sandbox = sandbox;
  }

  /** Grades a submission; what goes wrong is in the report, the grader's own failures included. */
  public SubmissionReport grade(Submission submission) {
    String name = PlainText.line(submission.name());
    try {
      Source source = SourceFinder.find(submission.path());
      if (source instanceof Source.Missing missing) {
        return notRun(name, Status.NO_SUBMISSION, "There is no submission.", missing.message());
      }
      if (source instanceof Source.Ambiguous ambiguous) {
        return notRun(
            name, Status.AMBIGUOUS, "There are several submissions.", ambiguous.message());
      }
      return grade(name, (Source.Found) source);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(name, "it was interrupted");
    } catch (IOException | RuntimeException | Error e) {
      return failed(name, e.toString());
    }
  }

  private SubmissionReport grade(String name, Source.Found source)
      throws IOException, InterruptedException {
    try (Workspace workspace = Workspace.create()) {
      try {
        workspace.copy(source);
      } catch (IOException e) {
        return notRun(
            name, Status.NO_SUBMISSION, "There is no submission.", "The file can't be read.");
      }
      Assessment.Candidate candidate = assessment.candidate(name, workspace.digest());
      Compilation compilation =
          new Compiler(assessment.limits()).compile(workspace.sources(), workspace.classes());
      if (compilation instanceof Compilation.Rejected rejected) {
        return new SubmissionReport(
                name,
                Status.DID_NOT_COMPILE,
                rejected.messages(),
                Rubric.notRun("The submission doesn't compile."))
            .with(candidate.reproduction());
      }
      return run(name, workspace, candidate);
    }
  }

  private SubmissionReport run(String name, Workspace workspace, Assessment.Candidate candidate) {
    Path classes = workspace.classes();
    try (SandboxedModel model =
        new SandboxedModel(sandbox, classes, workspace.work(), assessment.limits())) {
      Score score = candidate.grade(model);
      return model
          .failure()
          .map(failure -> failed(name, failure.toString()))
          .orElseGet(
              () ->
                  new SubmissionReport(name, Status.GRADED, List.of(), score)
                      .with(candidate.reproduction()));
    }
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
}
