package dinosaurus.harness.command;

import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.FinalGrades;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.OutputLock;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the instructor's decisions into reports. */
@Command(
    name = "adjust",
    description = {
      "Writes into the reports of a folder what becomes of the points by a policy file, and why,",
      "and shows it on the class page.",
      "The tests' points stay as they are. Without --policy, reports tell alone who was late.",
      "Exits with 1 if somebody has no points yet, or a report can't be changed."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AdjustCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private GradesOptions grades;

  @Mixin private OnlyOption only;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (OutputLock lock = OutputLock.take(grades.folder())) {
      List<FinalGrade> all = chosen(grades.grades());
      List<String> problems = new ArrayList<>();
      out.println("Reports written: " + FinalGrades.write(lock.folder(), all, problems));
      ClassReport.render(lock.folder());
      out.flush();
      problems.forEach(grades::warn);
      int code = grades.tellUndecided(all);
      return problems.isEmpty() ? code : ExitCode.FAILED;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private List<FinalGrade> chosen(List<FinalGrade> all) {
    List<Grade> chosen = only.chosen(all.stream().map(FinalGrade::grade).toList());
    return all.stream().filter(one -> chosen.contains(one.grade())).toList();
  }
}
