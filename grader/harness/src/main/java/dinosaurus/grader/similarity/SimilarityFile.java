package dinosaurus.grader.similarity;

import dinosaurus.grader.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a comparison found in the folder of the reports. */
public final class SimilarityFile {

  /** The name of the file. */
  public static final String NAME = "similarity.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private SimilarityFile() {}

  /** Writes the file of a folder, the same bytes for the same findings. */
  public static void write(Path folder, SimilarityReport report) throws IOException {
    AtomicFile.write(
        folder.resolve(NAME), MAPPER.writeValueAsString(report).replace("\r\n", "\n") + "\n");
  }

  /** Reads the file of a folder; nothing if it is missing or malformed. */
  public static Optional<SimilarityReport> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readAllBytes(file), SimilarityReport.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
