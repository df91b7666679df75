package dinosaurus.harness.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Await;
import dinosaurus.harness.Examples;
import dinosaurus.harness.OptionalTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run that stands still, with all its processes, for longer than a call may take,")
class FrozenRunTest {

  /** So much of the processor's time only a call takes, not the start of a JVM. */
  private static final Duration AT_WORK = Duration.ofMillis(800);

  /** Makes each of the first calls take an eighth of a second, however fast the machine is. */
  private static final String BUSY =
      """
      if (calls++ < 8) {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + 125_000_000;
        while (threads.getCurrentThreadCpuTime() < end) {}
      }
      """;

  @TempDir Path folder;

  @Test
  @Tag("slow")
  @DisplayName("grades as if nothing had been")
  void frozen() throws Exception {
    OptionalTool.require("setsid");
    OptionalTool.require("kill");
    Path out = folder.resolve("out");
    List<String> command = new ArrayList<>(List.of("setsid"));
    command.addAll(
        DinoProcess.command(
            List.of(),
            List.of(
                "grade",
                busySubmission().toString(),
                "--out",
                out.toString(),
                "--timeout",
                "2",
                "--sandbox",
                "none")));
    Process run =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Await.until(
        () -> {
          assertTrue(run.isAlive(), "it has ended before");
          return run.descendants().anyMatch(FrozenRunTest::isAtWork);
        });
    assertTrue(Fault.FREEZE.strike(run, new Random(0)), "it has ended before");
    assertEquals(0, run.waitFor());
    assertEquals(Map.of("full-marks", "100 full marks"), Cohort.graded(out));
  }

  private Path busySubmission() throws IOException {
    String source = Files.readString(Examples.FOLDER.resolve("full-marks/DinosaurModel.java"));
    String method = "int vocabularySize = by.getNumRows();";
    String field = "private static final int MAX_LENGTH = 50;";
    assertTrue(source.contains(method) && source.contains(field));
    Path submission = Files.createDirectory(folder.resolve("full-marks"));
    Files.writeString(
        submission.resolve("DinosaurModel.java"),
        source.replace(method, method + BUSY).replace(field, field + " private static int calls;"));
    return submission;
  }

  private static boolean isAtWork(ProcessHandle process) {
    boolean isWorker = process.info().commandLine().orElse("").contains("dinosaurus.worker.Worker");
    return isWorker
        && process.info().totalCpuDuration().orElse(Duration.ZERO).compareTo(AT_WORK) > 0;
  }
}
