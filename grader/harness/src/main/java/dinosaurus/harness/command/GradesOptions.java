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
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which grades to export, and what the instructor decided about them. */
final class GradesOptions {

  private static final int MOST_NAMED = 10;

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

  private Policy decided = Policy.NONE;

  /** Returns the folder, which is there. */
  Path folder() {
    require(Files.isDirectory(folder), "There is no folder " + folder + ".");
    return folder;
  }

  /** Returns what the submissions are worth in the end. */
  List<FinalGrade> grades() throws IOException, PolicyException {
    List<Grade> grades = GradedFolder.read(folder());
    for (Path gone : GradedFolder.gone(folder)) {
      warn(
          gone.getFileName()
              + " is left out, since the last run didn't find it; grade the whole class at once, or"
              + " delete it with 'dino grade --remove-gone'.");
    }
    require(!grades.isEmpty(), "There are no grades in " + folder + "; dino grade writes them.");
    decided = policy(grades.get(0).possible());
    List<FinalGrade> all = FinalGrades.of(decided, grades);
    if (decided.hasDeadline()) {
      tellUntimed(all);
    }
    return all;
  }

  /** Returns what the instructor noted, by the names of the submissions, once they are read. */
  Map<String, String> notes(List<FinalGrade> all) throws PolicyException {
    return decided.notes(all.stream().map(FinalGrade::grade).toList());
  }

  /** Tells whose submissions can't be compared with the deadline. */
  private void tellUntimed(List<FinalGrade> all) {
    List<String> untimed =
        all.stream().filter(FinalGrade::isUntimed).map(FinalGrade::shown).toList();
    if (!untimed.isEmpty()) {
      String some = String.join(", ", untimed.subList(0, Math.min(MOST_NAMED, untimed.size())));
      warn(
          "The download doesn't say when these were handed in, so they count as in time, unless the"
              + " policy file says how late they are: "
              + some
              + (untimed.size() > MOST_NAMED
                  ? " and " + (untimed.size() - MOST_NAMED) + " more."
                  : "."));
    }
  }

  /** Tells of everybody who has no points yet, a line each, and returns the exit code. */
  int tellUndecided(List<FinalGrade> all) {
    boolean complete = true;
    for (FinalGrade grade : all) {
      if (grade.standing() == Standing.UNDECIDED) {
        complete = false;
        warn(grade.shown() + " has no points: " + why(grade));
      }
    }
    return complete ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static String why(FinalGrade grade) {
    if (grade.grade().status() == Status.GRADER_FAILED) {
      return grade.grade().outcome() + "; grade it again.";
    }
    return grade.hasUnreadTime()
        ? "its time \"%s\" can't be read; say days-late in the policy file."
            .formatted(grade.grade().student().unreadTime())
        : grade.grade().outcome() + "; override them in the policy file.";
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
