package dinosaurus.harness.survival;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts {@code dino} as its users do: in a process of its own. */
final class DinoProcess {

  private DinoProcess() {}

  /** Starts {@code dino grade} on a folder of submissions. */
  static Process grade(Path submissions, Path out, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("grade", submissions.toString(), "--out", out.toString()));
    arguments.addAll(List.of(options));
    return new ProcessBuilder(command(List.of(), arguments))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Returns the command line of {@code dino} with some options of Java. */
  static List<String> command(List<String> options, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-classpath",
            System.getProperty("java.class.path"),
            "dinosaurus.harness.command.Dino"));
    command.addAll(arguments);
    return command;
  }
}
