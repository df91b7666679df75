package dinosaurus.harness;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Skips a test whose tool isn't installed; where CI is set, which has every tool, it fails. */
public final class OptionalTool {

  private OptionalTool() {}

  /**
   * Goes on if the tool is on the PATH.
   *
   * @param name the name of the program
   * @return where it is
   */
  public static Path require(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> missing(name + " isn't installed, and this test needs it."));
  }

  /**
   * Skips the test, or fails it where CI is set.
   *
   * @param message what isn't here
   */
  public static <T> T missing(String message) {
    return System.getenv("CI") != null ? fail(message) : abort(message);
  }
}
