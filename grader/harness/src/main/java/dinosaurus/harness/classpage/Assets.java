package dinosaurus.harness.classpage;

import dinosaurus.harness.results.ResultFiles;
import dinosaurus.rubric.report.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copies what the page needs besides itself. */
final class Assets {

  private static final List<String> FILES = List.of("class.css", "class.js");

  private Assets() {}

  /** Writes the files to the folder {@code assets}. */
  static void write(Path folder) throws IOException {
    Path assets = Files.createDirectories(folder.resolve(ResultFiles.ASSETS));
    for (String file : FILES) {
      try (InputStream in = Assets.class.getResourceAsStream(file)) {
        AtomicFile.write(
            assets.resolve(file), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
