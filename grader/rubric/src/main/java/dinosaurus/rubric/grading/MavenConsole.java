package dinosaurus.rubric.grading;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.maven.plugin.surefire.extensions.SurefireConsoleOutputReporter;
import org.apache.maven.plugin.surefire.report.DirectConsoleOutput;
import org.apache.maven.surefire.api.report.TestOutputReportEntry;
import org.apache.maven.surefire.extensions.ConsoleOutputReportEventListener;

/**
 * Makes the scoreboard's last line Maven's, too, where a test fails: the dozen lines that Maven
 * adds say nothing more. Maven still fails, and says why whenever no scoreboard does.
 *
 * <p>A kit's {@code pom.xml} hands it to Surefire, which runs it in Maven's own process. Maven asks
 * {@link System#out} for where to print only if {@code org.slf4j.simpleLogger.cacheOutputStream} is
 * false, which is what {@code .mvn/jvm.config} says.
 */
public final class MavenConsole extends SurefireConsoleOutputReporter {

  private static final Pattern LAST_LINE =
      Pattern.compile(
          ScoreboardListener.FAILED
              + "(\\d+ of \\d+ tests\\. |"
              + Pattern.quote(ScoreboardListener.NOT_RUN)
              + ").*",
          Pattern.DOTALL);

  @Override
  public ConsoleOutputReportEventListener createListener(PrintStream out, PrintStream err) {
    return new DirectConsoleOutput(out, err) {
      @Override
      public void writeTestOutput(TestOutputReportEntry entry) {
        super.writeTestOutput(entry);
        if (LAST_LINE.matcher(entry.getLog()).matches()) {
          System.setOut(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        }
      }
    };
  }
}
