package dinosaurus.console;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks in a process of its own, on the same screen: an endless loop, {@code System.exit} and what
 * a class keeps in static fields end with it.
 */
final class CheckProcess {

  private final List<String> command = new ArrayList<>();

  /**
   * Prepares the process.
   *
   * @param arguments the arguments of the command
   */
  CheckProcess(List<String> arguments) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(Dino.class.getName());
    command.add(CheckCommand.NAME);
    command.addAll(arguments);
  }

  /** Checks once, and waits for the end. */
  void run() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      process.waitFor();
    } finally {
      process.destroy();
    }
  }
}
