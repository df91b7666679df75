package dinosaurus.harness.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Await;
import dinosaurus.harness.OptionalTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run that is asked to stop")
class InterruptedRunTest {

  /** How a process ends by SIGTERM, as shells count it. */
  private static final int TERMINATED = 143;

  private static final int SUBMISSIONS = 12;

  @TempDir Path folder;

  @Test
  @DisplayName("writes the grades so far, takes its processes with it, and can go on")
  void stops() throws Exception {
    OptionalTool.require("sh");
    Path input = Classroom.write(folder.resolve("in"), SUBMISSIONS);
    Path out = folder.resolve("out");
    Process run = DinoProcess.grade(input, out);
    Await.until(
        () -> {
          assertTrue(run.isAlive(), "it ended before it could be stopped");
          return count(out) >= 3;
        });
    List<ProcessHandle> children = run.descendants().toList();
    run.destroy();
    assertTrue(run.waitFor(60, TimeUnit.SECONDS));
    assertEquals(TERMINATED, run.exitValue());
    for (ProcessHandle child : children) {
      child.onExit().get(60, TimeUnit.SECONDS);
    }
    List<String> soFar = Files.readAllLines(out.resolve("grades.csv"));
    assertTrue(soFar.size() <= SUBMISSIONS);
    assertEquals(List.of(), soFar.stream().filter(grade -> grade.contains("failed")).toList());
    assertEquals(0, DinoProcess.grade(input, out).waitFor());
    assertEquals(SUBMISSIONS + 1, Files.readAllLines(out.resolve("grades.csv")).size());
  }

  private static long count(Path out) throws IOException {
    if (!Files.exists(out)) {
      return 0;
    }
    try (Stream<Path> folders = Files.list(out)) {
      return folders.filter(folder -> Files.exists(folder.resolve("grade.json"))).count();
    }
  }
}
