package dinosaurus.rubric.grading;

import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.CompileErrors;
import dinosaurus.rubric.report.Paint;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.Scoreboard;
import dinosaurus.rubric.report.document.OwnRun;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prints the scoreboard at the end of a student's test run, and writes the report files.
 *
 * <p>JUnit finds it through {@link java.util.ServiceLoader}. It keeps silent where no graded test
 * was asked for. The files are written to the folder that the system property {@value #FOLDER}
 * names; they quote the files in the folder that {@value #SOURCES} names.
 */
public final class ScoreboardListener implements LauncherSessionListener {

  /** The system property that names the folder of the report files. */
  public static final String FOLDER = "dinosaurus.score";

  /** The system property that names the folder of the files that a student edits. */
  public static final String SOURCES = "dinosaurus.sources";

  /** The system property that asks for everything there is to say, if it is true. */
  public static final String ALL = "dinosaurus.all";

  /** How the last line begins if a test fails. */
  static final String FAILED = "Failed: ";

  /** How it goes on if there was nothing to test. */
  static final String NOT_RUN = "it can't be run. ";

  private final ResultCollector collector = new ResultCollector();
  private final PrintStream console;
  private final String folder;
  private final String sources;
  private final Paint paint;
  private final Clock clock;

  /** Creates the listener for the console of the test run. */
  public ScoreboardListener() {
    this(
        System.out,
        System.getProperty(FOLDER),
        System.getProperty(SOURCES),
        MavenTerminal.ofThisProcess().paint(),
        Clock.systemDefaultZone());
  }

  /** Creates a listener for any console and folders; null for no files. */
  ScoreboardListener(PrintStream console, String folder, String sources, Paint paint, Clock clock) {
    this.console = console;
    this.folder = folder;
    this.sources = sources;
    this.paint = paint;
    this.clock = clock;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(collector);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Optional<LocalModel> model = LocalSubject.model(session);
    Optional<SubmissionReport> ungraded = model.flatMap(LocalModel::ungraded);
    boolean all = Boolean.getBoolean(ALL);
    if (ungraded.isPresent()) {
      ReportDocument report = model.get().document(ungraded.get());
      print(CompileErrors.of(report, model.get().original(), all, paint));
      console.println(FAILED + NOT_RUN + write(report));
    } else if (collector.count() > 0) {
      ReportDocument report = report(session, model);
      print(all ? Scoreboard.full(report, paint) : Scoreboard.of(report, paint));
      console.println(failures(report) + write(report));
    }
  }

  private ReportDocument report(LauncherSession session, Optional<LocalModel> model) {
    SubmissionReport report =
        LocalReport.of(collector.model(), collector, LocalSubject.latest(session));
    return model
        .map(students -> students.document(report))
        .orElseGet(() -> ReportDocument.of(report.with(LocalSources.quoted(sources))));
  }

  private void print(String text) {
    console.print(System.lineSeparator() + text);
  }

  /** Says why the build fails, if it does. */
  private static String failures(ReportDocument report) {
    long wrong = report.tests().filter(test -> test.outcome().isWrong()).count();
    return wrong == 0 ? "" : FAILED + wrong + " of " + Rubric.tests().size() + " tests. ";
  }

  private String write(ReportDocument report) {
    if (folder == null) {
      return "";
    }
    Path reports = Path.of(folder);
    try {
      ReportFiles.write(reports, report, OwnRun.ended(reports, clock));
      return "The full report: " + ReportFiles.nearby(reports.resolve(ReportFiles.HTML));
    } catch (IOException e) {
      return "The report files can't be written: " + e;
    }
  }
}
