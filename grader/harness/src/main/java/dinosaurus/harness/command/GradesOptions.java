package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.FinalGrades;
import dinosaurus.harness.policy.Policy;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.policy.PolicyReader;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which grades to export, and what the instructor decided about them. */
final class GradesOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "GRADES", description = "The folder that dino grade wrote.")
  private Path folder;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description =
          "A YAML file with what being late costs and what was decided for single students.")
  private Path policy;

  /** Returns the folder, which is there. */
  Path folder() {
    require(Files.isDirectory(folder), "There is no folder " + folder + ".");
    return folder;
  }

  /** Returns what the submissions are worth in the end. */
  List<FinalGrade> grades() throws IOException, PolicyException {
    List<Grade> grades = GradedFolder.read(folder());
    require(!grades.isEmpty(), "There are no grades in " + folder + "; dino grade writes them.");
    return FinalGrades.of(policy(grades.get(0).possible()), grades);
  }

  /** Tells of everybody who has no points yet, a line each, and returns the exit code. */
  int tellUndecided(List<FinalGrade> all) {
    boolean complete = true;
    for (FinalGrade grade : all) {
      if (grade.standing() == Standing.UNDECIDED) {
        complete = false;
        warn(
            grade.shown()
                + " has no points: "
                + grade.grade().outcome()
                + "; "
                + toDo(grade.grade()));
      }
    }
    return complete ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static String toDo(Grade grade) {
    return grade.status() == Status.GRADER_FAILED
        ? "grade it again."
        : "override them in the policy file.";
  }

  /** Tells of something that is to be mended. */
  void warn(String line) {
    spec.commandLine().getErr().println("dino: " + PlainText.line(line));
  }

  private Policy policy(int possible) throws IOException, PolicyException {
    if (policy == null) {
      return Policy.NONE;
    }
    require(Files.isReadable(policy), "There is no file " + policy + " that can be read.");
    return PolicyReader.read(policy, possible);
  }
}
