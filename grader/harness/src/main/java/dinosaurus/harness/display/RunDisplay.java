package dinosaurus.harness.display;

import dinosaurus.harness.bulk.RunListener;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Grade;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** Shows a run: the table on the standard output, the progress on the standard error. */
public final class RunDisplay implements RunListener {

  private final PrintWriter out;
  private final PrintWriter err;
  private final GradesTable table;
  private final RunProgress progress;
  private final ProgressDisplay display;

  private RunDisplay(
      List<Submission> submissions, PrintWriter out, PrintWriter err, ProgressDisplay display) {
    this.out = out;
    this.err = err;
    this.table = new GradesTable(submissions, out);
    this.progress = new RunProgress(submissions.size(), System::nanoTime);
    this.display = display;
  }

  /**
   * Begins with the head of the table.
   *
   * @param submissions what is going to be graded
   * @param out gets the table and the summary
   * @param err gets the progress: a bar where it is a terminal, otherwise lines
   */
  public static RunDisplay start(List<Submission> submissions, PrintWriter out, PrintWriter err) {
    ProgressDisplay display =
        TerminalLine.ofTheStandardError()
            .<ProgressDisplay>map(ProgressDisplay.Bar::new)
            .orElseGet(() -> new ProgressDisplay.Lines(err, System::nanoTime));
    RunDisplay run = new RunDisplay(submissions, out, err, display);
    run.table.header();
    display.show(run.progress);
    return run;
  }

  @Override
  public void done(Grade grade, boolean known) {
    progress.add(grade, known);
    display.show(progress);
  }

  @Override
  public void inOrder(Grade grade) {
    display.clear();
    table.row(grade);
    display.show(progress);
  }

  private static Stream<String> wrapped(String text) {
    return text.replaceAll("(.{1,79})(?: +|$)", "$1\n").lines();
  }

  /** Ends with a summary, of an interrupted run, too. */
  public void end() {
    display.clear();
    out.println();
    wrapped(progress.summary()).forEach(out::println);
    out.flush();
    err.println("dino: " + progress.effort());
    err.flush();
  }
}
