package dinosaurus.grader.command;

import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.grader.bulk.BulkGrading;
import dinosaurus.grader.bulk.Grade;
import dinosaurus.grader.bulk.Submission;
import dinosaurus.grader.bulk.SubmissionFinder;
import dinosaurus.grader.sandbox.Limits;
import dinosaurus.grader.score.SubmissionReport;
import dinosaurus.grader.score.SubmissionReport.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades submissions. */
@Command(
    name = "grade",
    description = {
      "Grades submissions: compiles each, runs it in a process of its own, and writes a report.",
      "A PATH is a Java file, a folder that holds one DinosaurModel.java, or a folder of these."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class GradeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to grade.")
  private List<Path> paths;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "grades",
      description = "Where the reports go (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many to grade at the same time (default: one for each processor).")
  private Integer jobs;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Processor time that one call of a method may take (default: 10).")
  private Integer timeout;

  @Option(
      names = "--fail-under",
      paramLabel = "POINTS",
      description = "Exit with 1 if a submission has fewer points than this.")
  private Integer failUnder;

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    List<Submission> submissions = SubmissionFinder.find(paths, output);
    GradesTable table = new GradesTable(submissions, spec.commandLine().getOut());
    table.header();
    List<SubmissionReport> reports = grading().run(submissions, table::row);
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println("Reports: " + output.resolve("NAME").resolve("report.md"));
    out.println("Grades:  " + output.resolve("grades.csv"));
    out.flush();
    return exitCode(reports);
  }

  private BulkGrading grading() {
    FixtureSet fixtures = FixtureSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
    Limits limits =
        timeout == null ? Limits.DEFAULT : Limits.DEFAULT.withCall(Duration.ofSeconds(timeout));
    int processors = Runtime.getRuntime().availableProcessors();
    return new BulkGrading(fixtures, limits, jobs == null ? processors : jobs, output);
  }

  private int exitCode(List<SubmissionReport> reports) {
    if (reports.stream().anyMatch(report -> report.status() == Status.GRADER_FAILED)) {
      return ExitCode.OURS;
    }
    boolean failed =
        failUnder != null
            && reports.stream().anyMatch(report -> Grade.of(report).total() < failUnder);
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void check() {
    for (Path path : paths) {
      require(Files.exists(path), "There is no file or folder " + path + ".");
      require(Files.isReadable(path), path + " can't be read.");
    }
    requireFolder(output.toAbsolutePath());
    require(jobs == null || jobs >= 1, "--jobs must be at least 1, but it is " + jobs + ".");
    require(
        timeout == null || timeout >= 1,
        "--timeout must be at least 1 second, but it is " + timeout + ".");
  }

  /** Checks that the reports can be written, before any work is done for nothing. */
  private void requireFolder(Path folder) {
    if (Files.exists(folder)) {
      require(Files.isDirectory(folder), "--out names a file, not a folder: " + folder + ".");
      require(
          Files.isWritable(folder), "--out names a folder that can't be written: " + folder + ".");
    } else if (folder.getParent() != null) {
      requireFolder(folder.getParent());
    }
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
