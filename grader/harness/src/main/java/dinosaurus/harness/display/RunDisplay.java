package dinosaurus.harness.display;

import dinosaurus.harness.bulk.RunListener;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Grade;
import java.io.PrintWriter;
import java.util.List;

/** Shows a run: the table on the standard output, the progress on the standard error. */
public final class RunDisplay implements RunListener {

  private final PrintWriter out;
  private final PrintWriter err;
  private final GradesTable table;
  private final Standing standing;
  private final Progress progress;

  private RunDisplay(
      List<Submission> submissions, PrintWriter out, PrintWriter err, Progress progress) {
    this.out = out;
    this.err = err;
    this.table = new GradesTable(submissions, out);
    this.standing = new Standing(submissions.size(), System::nanoTime);
    this.progress = progress;
  }

  /**
   * Begins with the head of the table.
   *
   * @param submissions what is going to be graded
   * @param out gets the table and the summary
   * @param err gets the progress: a bar where it is a terminal, otherwise lines
   */
  public static RunDisplay start(List<Submission> submissions, PrintWriter out, PrintWriter err) {
    Progress progress =
        Terminal.draws(System.getenv())
            ? new ProgressBar(Terminal.open())
            : new ProgressLines(err, System::nanoTime);
    return start(submissions, out, err, progress);
  }

  static RunDisplay start(
      List<Submission> submissions, PrintWriter out, PrintWriter err, Progress progress) {
    RunDisplay display = new RunDisplay(submissions, out, err, progress);
    display.table.header();
    progress.show(display.standing);
    return display;
  }

  @Override
  public void done(Grade grade, boolean known) {
    standing.add(grade, known);
    progress.show(standing);
  }

  @Override
  public void inOrder(Grade grade) {
    progress.clear();
    table.row(grade);
    progress.show(standing);
  }

  /** Ends with a summary, of an interrupted run, too. */
  public void end() {
    progress.clear();
    out.println();
    out.println(standing.summary());
    out.flush();
    err.println("dino: " + standing.effort());
    err.flush();
  }
}
