package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.surefire.api.report.RunMode;
import org.apache.maven.surefire.api.report.TestOutputReportEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
@DisplayName("Maven")
class MavenConsoleTest {

  private static final PrintStream OUT = System.out;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @AfterEach
  void restore() {
    System.setOut(OUT);
  }

  @Test
  @DisplayName("adds nothing to the last line of a scoreboard with failures")
  void failed() {
    test("Failed: 3 of 28 tests. The full report: target/score/report.html");
    System.out.println("[ERROR] There are test failures.");
    assertEquals("Failed: 3 of 28 tests. The full report: target/score/report.html\n", printed());
  }

  @Test
  @DisplayName("adds nothing to why a file can't be run")
  void notRun() {
    test("Failed: it can't be run. The full report: target/score/report.html");
    System.out.println("[ERROR] There are test failures.");
    assertEquals("Failed: it can't be run. The full report: target/score/report.html\n", printed());
  }

  @Test
  @DisplayName("prints what there is to say where tests print anything else")
  void other() {
    test("The full report: target/score/report.html");
    test("Failed: to load");
    System.out.println("[ERROR] The forked VM terminated.");
    assertEquals(
        "The full report: target/score/report.html\n"
            + "Failed: to load\n"
            + "[ERROR] The forked VM terminated.\n",
        printed());
  }

  /** Lets a test print a line, and Maven go on with the same console. */
  private void test(String line) {
    System.setOut(console);
    new MavenConsole()
        .createListener(console, console)
        .writeTestOutput(new TestOutputReportEntry(line, true, true, RunMode.NORMAL_RUN, 1L));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
