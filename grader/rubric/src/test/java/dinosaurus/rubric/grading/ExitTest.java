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
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TestRun.class.getName())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String console =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll("\\s+", " ");
    assertEquals(0, process.waitFor(), console);
    assertAll(
        () -> assertTrue(console.contains("System.exit was called at ExitTest.java:"), console),
        () -> assertTrue(console.contains("Hint: System.exit ends the whole program"), console),
        () -> assertTrue(console.contains("Next: find out why clip crashes."), console),
        () -> assertTrue(console.contains("sample [####################] right 30 / 30"), console),
        () -> assertTrue(console.endsWith("The run is over. "), console));
  }

  /** Runs the tests of two exercises as an editor does. */
  static final class TestRun {
    public static void main(String[] arguments) {
      try (LauncherSession session = LauncherFactory.openSession()) {
        session
            .getLauncher()
            .execute(
                LauncherDiscoveryRequestBuilder.request()
                    .selectors(
                        List.of(
                            DiscoverySelectors.selectClass(Clip.class),
                            DiscoverySelectors.selectClass(Sample.class)))
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

  /** Leaves instead of clipping. */
  static final class Leaving extends RightModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      System.exit(3);
      return gradients;
    }
  }
}
