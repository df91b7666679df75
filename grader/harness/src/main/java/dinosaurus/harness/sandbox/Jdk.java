package dinosaurus.harness.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts programs of the JDK that this process runs on. */
final class Jdk {

  /** Flags that make one small JVM much like another, whatever machine it runs on. */
  static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:+DisplayVMOutputToStderr", // The answers go to the standard output.
          "-Xlog:disable",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC");

  private Jdk() {}

  /**
   * Prepares a program, its environment cleared.
   *
   * @param program {@code java} or {@code javac}
   * @param folder its working folder
   * @param arguments its arguments
   * @throws IllegalStateException if this process runs on a JRE, which lacks the program
   */
  static ProcessBuilder program(String program, Path folder, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(executable(program).toString()));
    command.addAll(arguments);
    return withoutEnvironment(command).directory(folder.toFile());
  }

  /** Prepares a process whose environment is empty. */
  static ProcessBuilder withoutEnvironment(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    String systemRoot = environment.get("SystemRoot");
    environment.clear();
    if (systemRoot != null) {
      environment.put("SystemRoot", systemRoot); // Windows starts no program without it.
    }
    return builder;
  }

  /** Returns the path of a program of the JDK. */
  static Path executable(String program) {
    Path folder = Path.of(System.getProperty("java.home"), "bin");
    return Stream.of(program, program + ".exe")
        .map(folder::resolve)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no " + program + " in " + folder + "; run dino with a JDK."));
  }

  /** Ends a process and what it started, at once. */
  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
