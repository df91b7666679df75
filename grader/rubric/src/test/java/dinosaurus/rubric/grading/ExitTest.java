package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.ClipTests;
import dinosaurus.rubric.SampleTests;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.toolkit.Gradients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayName("A System.exit in a student's code")
class ExitTest {

  @Test
  @DisplayName("ends no test run: the scoreboard says which line called it")
  void held() throws IOException, InterruptedException {
    String console = consoleOf(Clip.class, Sample.class);
    assertAll(
        () -> assertTrue(console.contains("System.exit was called at ExitTest.java:"), console),
        () -> assertTrue(console.contains("Hint: System.exit ends the whole program"), console),
        () -> assertTrue(console.contains("Next: find out why clip crashes."), console),
        () -> assertTrue(console.contains("sample [####################] right 30 / 30"), console),
        () -> assertTrue(console.endsWith("The run is over. "), console));
  }

  @Test
  @Timeout(120)
  @DisplayName("or a hook of its own that never ends, holds up no end of the run")
  void lingering() throws IOException, InterruptedException {
    String console = consoleOf(LingeringClip.class);
    assertTrue(console.contains("clip [####################] right 20 / 20"), console);
    assertTrue(console.endsWith("The run is over. "), console);
  }

  /** Returns what is printed by a JVM that runs tests, with a blank for each line's end. */
  private static String consoleOf(Class<?>... tests) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(TestRun.class.getName());
    Stream.of(tests).map(Class::getName).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String console =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll("\\s+", " ");
    assertEquals(0, process.waitFor(), console);
    return console;
  }

  /** Runs the test classes named, as an editor does. */
  static final class TestRun {
    public static void main(String[] arguments) {
      try (LauncherSession session = LauncherFactory.openSession()) {
        session
            .getLauncher()
            .execute(
                LauncherDiscoveryRequestBuilder.request()
                    .selectors(Stream.of(arguments).map(DiscoverySelectors::selectClass).toList())
                    .filters(EngineFilter.includeEngines("junit-jupiter"))
                    .build());
      }
      System.out.println("The run is over.");
      System.exit(0);
    }
  }

  @ModelUnderTest(Leaving.class)
  static class Clip extends ClipTests {}

  @ModelUnderTest(Leaving.class)
  static class Sample extends SampleTests {}

  @ModelUnderTest(Lingering.class)
  static class LingeringClip extends ClipTests {}

  /** Leaves a thread and a hook behind, neither of which ends. */
  static final class Lingering extends RightModel {

    Lingering() {
      Runtime.getRuntime().addShutdownHook(new Thread(Lingering::stay));
      new Thread(Lingering::stay).start();
    }

    private static void stay() {
      while (true) {
        LockSupport.parkNanos(Long.MAX_VALUE);
      }
    }
  }

  /** Leaves instead of clipping. */
  static final class Leaving extends RightModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      System.exit(3);
      return gradients;
    }
  }
}
