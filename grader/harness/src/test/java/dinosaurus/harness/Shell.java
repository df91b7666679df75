package dinosaurus.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs commands as a user would, in a folder. */
public final class Shell {

  private static final long MINUTES = 30;

  /**
   * What became of a command.
   *
   * @param code its exit code
   * @param output all that it printed
   */
  public record Result(int code, String output) {}

  private Shell() {}

  public static Result run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("shell-", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError("Too slow: " + command);
      }
      return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Files.delete(output);
    }
  }
}
