package dinosaurus.harness.kit;

import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a kit's test classes as an editor does: with JUnit, in a JVM of its own, without Maven. */
final class EditorRun {

  private static final List<String> TESTS =
      List.of("ClipTest", "ModelTest", "OptimizeTest", "SampleTest");

  private EditorRun() {}

  public static void main(String[] arguments) {
    try (LauncherSession session = LauncherFactory.openSession()) {
      session
          .getLauncher()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(
                      TESTS.stream()
                          .map("dinosaurus.student."::concat)
                          .map(DiscoverySelectors::selectClass)
                          .toList())
                  .build());
    }
    System.exit(0);
  }
}
