package dinosaurus.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The example submissions, and what their README says they score. */
public final class Examples {

  /** The folder of the examples. */
  public static final Path FOLDER = Path.of("../../examples").toAbsolutePath().normalize();

  private Examples() {}

  /**
   * Reads the README's table: clip, sample, optimize, model, total and outcome, by submission.
   *
   * @throws IOException if it can't be read
   */
  public static Map<String, List<String>> expected() throws IOException {
    return Files.readAllLines(FOLDER.resolve("README.md")).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .collect(
            Collectors.toMap(
                cells -> cells.get(1).replace("`", ""), cells -> cells.subList(3, cells.size())));
  }
}
