package dinosaurus.console;

import dinosaurus.assignment.Exercise;
import dinosaurus.playground.Screen;
import dinosaurus.rubric.grading.LocalGrading;
import dinosaurus.rubric.grading.LocalModel;
import dinosaurus.rubric.grading.LocalSources;
import dinosaurus.rubric.report.CompileErrors;
import dinosaurus.rubric.report.Paint;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.Scoreboard;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OwnRun;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Checks a student's file once: compiles it, runs the graded tests, and tells what came of it. */
final class Check {

  /** Clears an ANSI terminal, with what can be scrolled back to, and goes to its first line. */
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private final Project project;
  private final Screen screen;
  private final Paint paint;
  private final boolean all;
  private final boolean fail;
  private final boolean repaint;

  /**
   * Creates the check.
   *
   * @param project where the file is, and where the report goes
   * @param screen where lines go
   * @param all whether to tell everything that is wrong, or what comes first
   * @param fail whether what is wrong is a failure
   * @param repaint whether to clear the terminal before anything is printed
   */
  Check(Project project, Screen screen, boolean all, boolean fail, boolean repaint) {
    this.project = project;
    this.screen = screen;
    this.all = all;
    this.fail = fail;
    this.repaint = repaint;
    this.paint =
        Paint.of(System.getenv(), screen.isTerminal() && Paint.isTerminal(System.getenv()));
  }

  /**
   * Checks, prints, and writes the report.
   *
   * @param exercises whose tests run
   * @return the exit code
   * @throws IOException if the file can't be read
   */
  int run(Set<Exercise> exercises) throws IOException, InterruptedException {
    LocalSources sources = project.read();
    try (LocalGrading grading = new LocalGrading()) {
      LocalModel model = LocalModel.of(sources);
      Optional<SubmissionReport> ungraded = model.ungraded();
      if (ungraded.isPresent()) {
        return ungraded(model, ungraded.get());
      }
      int exitCode = graded(model, grading.grade(model.type().orElseThrow(), exercises));
      grading.endWith(exitCode);
      return exitCode;
    }
  }

  private int graded(LocalModel model, SubmissionReport score) {
    ReportDocument report = model.document(score);
    print(all ? Scoreboard.full(report, paint) : Scoreboard.of(report, paint));
    LastScore last = LastScore.read(project.scores());
    last.change(report).ifPresent(screen.out()::println);
    write(report);
    last.with(report).write(project.scores());
    return fail && !isRight(report) ? ExitCode.FAILED : ExitCode.DONE;
  }

  private int ungraded(LocalModel model, SubmissionReport why) {
    ReportDocument report = model.document(why);
    print(CompileErrors.of(report, model.original(), all, paint));
    write(report);
    return ExitCode.FAILED;
  }

  private void write(ReportDocument report) {
    Path reports = project.scores();
    try {
      ReportFiles.write(reports, report, OwnRun.ended(reports, Clock.systemDefaultZone()));
      screen
          .out()
          .println("The full report: " + ReportFiles.nearby(reports.resolve(ReportFiles.HTML)));
    } catch (IOException e) {
      screen.out().println("The report files can't be written: " + e);
    }
  }

  private void print(String text) {
    boolean clears = repaint && paint == Paint.ANSI;
    screen.out().print((clears ? CLEAR : "") + text);
  }

  /** Tells whether every test that ran earns its points. */
  private static boolean isRight(ReportDocument report) {
    return report.exercises().stream()
        .filter(ExerciseEntry::ran)
        .allMatch(exercise -> exercise.earned() == exercise.possible());
  }
}
