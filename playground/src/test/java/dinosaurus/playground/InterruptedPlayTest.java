package dinosaurus.playground;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has had enough still gets names. */
class InterruptedPlayTest {

  /** Is dino in a process of its own, as a student has it who has solved everything. */
  static final class SolvedDino {

    private SolvedDino() {}

    public static void main(String[] arguments) {
      System.exit(Dino.run(Screen.ofTheJvm(), Player.Solved::new, arguments));
    }
  }

  @TempDir private Path folder;

  @Test
  void stoppingItGivesTheNamesSoFar() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                SolvedDino.class.getName(),
                "play",
                "--iterations",
                "1000000",
                "--picture",
                folder.resolve("loss.svg").toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      assertTrue(reader.readLine().startsWith("Iteration 0, "));
      process.toHandle().destroy();
      String rest = reader.lines().collect(Collectors.joining("\n"));
      assertTrue(rest.contains("Invented at temperature 1.0:"), rest);
      assertTrue(rest.contains("of 1,000,000 iterations, as you asked."), rest);
    } finally {
      process.destroyForcibly();
    }
  }
}
