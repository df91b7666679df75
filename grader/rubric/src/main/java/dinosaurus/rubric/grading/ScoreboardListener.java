package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.report.Paint;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.Scoreboard;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prints the scoreboard at the end of a student's test run, and writes the report files.
 *
 * <p>JUnit finds it through {@link java.util.ServiceLoader}. It keeps silent where no graded test
 * ran. The files are written to the folder that the system property {@value #FOLDER} names; they
 * quote the files in the folder that {@value #SOURCES} names.
 */
public final class ScoreboardListener implements LauncherSessionListener {

  /** The system property that names the folder of the report files. */
  public static final String FOLDER = "dinosaurus.score";

  /** The system property that names the folder of the files that a student edits. */
  public static final String SOURCES = "dinosaurus.sources";

  private final ResultCollector collector = new ResultCollector();
  private final PrintStream console;
  private final String folder;
  private final String sources;
  private final Paint paint;

  /** Creates the listener for the console of the test run. */
  public ScoreboardListener() {
    this(
        System.out,
        System.getProperty(FOLDER),
        System.getProperty(SOURCES),
        MavenTerminal.ofThisProcess().paint());
  }

  /** Creates a listener for any console and folders; null for no files. */
  ScoreboardListener(PrintStream console, String folder, String sources, Paint paint) {
    this.console = console;
    this.folder = folder;
    this.sources = sources;
    this.paint = paint;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(collector);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (collector.count() > 0) {
      ReportDocument report =
          report(LocalSubject.latest(session).map(Subject::diagnose).orElse(Map.of()));
      console.print(System.lineSeparator() + Scoreboard.of(report, paint));
      write(report);
    }
  }

  private ReportDocument report(Map<Exercise, Diagnosis> diagnoses) {
    int all = Rubric.tests().size();
    Score score = collector.score("Not part of this run.", diagnoses);
    SubmissionReport report =
        collector.count() == all
            ? new SubmissionReport(collector.model(), Status.GRADED, List.of(), score)
            : new SubmissionReport(
                collector.model(),
                Status.PARTLY_GRADED,
                List.of("Only " + collector.count() + " of the " + all + " graded tests ran."),
                score);
    return ReportDocument.of(report.with(LocalSources.quoted(sources)));
  }

  private void write(ReportDocument report) {
    if (folder == null) {
      return;
    }
    try {
      ReportFiles.write(Path.of(folder), report);
      console.println("The full report: " + Path.of(folder, ReportFiles.HTML));
    } catch (IOException e) {
      console.println("The report files can't be written: " + e);
    }
  }
}
