package dinosaurus.console;

import dinosaurus.assignment.Exercise;
import dinosaurus.playground.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the graded tests on the student's file. */
@Command(
    name = CheckCommand.NAME,
    description = {
      "Runs the tests of mvn test on your DinosaurModel.java, and says what is right.",
      "The report with pictures is in target/score/report.html."
    },
    sortOptions = false,
    footer = {
      "",
      "Try: ./dino check clip",
      "     ./dino check --watch",
      "     ./dino check --open"
    })
final class CheckCommand implements Callable<Integer> {

  static final String NAME = "check";

  private static final String REPAINT = "--repaint";

  private final Project project;
  private final Screen screen;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "EXERCISE",
      arity = "0..*",
      description = "Checks this one alone: clip, sample, optimize or model; several may be named.")
  private List<String> names = List.of();

  @Option(names = "--watch", description = "Checks again whenever a file is saved, until Ctrl-C.")
  private boolean watch;

  @Option(names = "--open", description = "Opens the report in the browser.")
  private boolean open;

  @Option(names = "--all", description = "Tells everything that is wrong, not what comes first.")
  private boolean all;

  @Option(
      names = "--fail",
      description = "Ends with exit code 1 unless everything that ran is right.")
  private boolean fail;

  /** Clears the terminal before it prints, for a watch. */
  @Option(names = REPAINT, hidden = true)
  private boolean repaint;

  CheckCommand(Project project, Screen screen) {
    this.project = project;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Set<Exercise> exercises = exercises();
    if (watch) {
      return watch();
    }
    int exitCode = new Check(project, screen, all, fail, repaint).run(exercises);
    if (open) {
      new Browser(project, screen).open();
    }
    return exitCode;
  }

  private int watch() throws IOException, InterruptedException {
    project.read();
    List<String> arguments = new ArrayList<>(names);
    arguments.add(REPAINT);
    if (all) {
      arguments.add("--all");
    }
    CheckProcess process = new CheckProcess(arguments);
    new Watch(project, () -> checkOnce(process), Watch.Pause.USUAL).run();
    return ExitCode.DONE;
  }

  private void checkOnce(CheckProcess process) throws IOException, InterruptedException {
    process.run();
    if (open) {
      open = false;
      new Browser(project, screen).open();
    }
    screen.out().println("Watching; save the file to check again. Ctrl-C ends it.");
  }

  private Set<Exercise> exercises() {
    try {
      return Exercises.of(names);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
