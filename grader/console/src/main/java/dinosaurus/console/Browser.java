package dinosaurus.console;

import dinosaurus.playground.Screen;
import dinosaurus.rubric.report.ReportFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Opens the report in the browser, by the program that each system has for it. */
final class Browser {

  private static final long PATIENCE_SECONDS = 3;

  private final Path page;
  private final Screen screen;

  Browser(Project project, Screen screen) {
    this.page = project.scores().resolve(ReportFiles.HTML).toAbsolutePath().normalize();
    this.screen = screen;
  }

  /** Opens the report; says where it is if that can't be done. */
  void open() {
    boolean opened =
        opener(System.getProperty("os.name", ""), System.getenv()).map(this::opens).orElse(false);
    if (!opened) {
      screen.out().println("There is no browser to open it in; its address is " + page.toUri());
    }
  }

  /** Returns the command that opens what is named after it; none where there is no desktop. */
  static Optional<List<String>> opener(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    if (name.startsWith("mac")) {
      return Optional.of(List.of("open"));
    }
    return environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")
        ? Optional.of(List.of("xdg-open"))
        : Optional.empty();
  }

  private boolean opens(List<String> opener) {
    List<String> command = new ArrayList<>(opener);
    command.add(page.toString());
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
