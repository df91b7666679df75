package dinosaurus.harness.command;

import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.FinalGrades;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradedFolder.Rewritten;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ReviewNotes;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the instructor's decisions into reports. */
@Command(
    name = "adjust",
    description = {
      "Writes into the reports of a folder what becomes of the points by a policy file, and why,",
      "shows it on the class page, and tells whose points changed.",
      "The tests' points stay as they are. Without --policy, reports tell alone who was late.",
      "Exits with 1 if somebody has no points yet, or a report can't be changed."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AdjustCommand implements Callable<Integer> {

  private static final int MOST_TOLD = 50;

  @Spec private CommandSpec spec;

  @Mixin private GradesOptions grades;

  @Mixin private OnlyOption only;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (OutputLock lock = OutputLock.take(grades.folder())) {
      List<FinalGrade> everybody = grades.grades();
      Map<String, String> notes = grades.notes(everybody);
      List<FinalGrade> all = chosen(everybody);
      List<String> problems = new ArrayList<>();
      tell(out, FinalGrades.write(lock.folder(), all, problems));
      ReviewNotes.replace(
          lock.folder(),
          all.stream().map(one -> one.grade().submission()).collect(Collectors.toSet()),
          notes);
      ClassReport.render(lock.folder());
      out.flush();
      problems.forEach(grades::warn);
      int code = grades.tellUndecided(all);
      return problems.isEmpty() ? code : ExitCode.FAILED;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** Tells what was written, and for whom it changed what. */
  private static void tell(PrintWriter out, List<Rewritten> written) {
    out.println("Reports written: " + written.size());
    List<String> lines =
        written.stream().filter(Rewritten::isChanged).map(Rewritten::words).toList();
    lines.stream().limit(MOST_TOLD).forEach(out::println);
    if (lines.size() > MOST_TOLD) {
      out.println("And " + (lines.size() - MOST_TOLD) + " more; the class page has them all.");
    }
  }

  private List<FinalGrade> chosen(List<FinalGrade> all) {
    List<Grade> chosen = only.chosen(all.stream().map(FinalGrade::grade).toList());
    return all.stream().filter(one -> chosen.contains(one.grade())).toList();
  }
}
