package dinosaurus.harness.results;

import dinosaurus.harness.similarity.SimilarityReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps what a comparison found in the folder of the reports. */
public final class SimilarityFile {

  private static final KeptFile<SimilarityReport> KEPT = new KeptFile<>(SimilarityReport.class);

  private SimilarityFile() {}

  /** Writes the file of a folder, the same bytes for the same findings. */
  public static void write(Path folder, SimilarityReport report) throws IOException {
    KEPT.write(folder.resolve(ResultFiles.SIMILARITY), report);
  }

  /** Reads the file of a folder; nothing if it is missing or not as it was written. */
  public static Optional<SimilarityReport> read(Path folder) throws IOException {
    return KEPT.read(folder.resolve(ResultFiles.SIMILARITY)).value();
  }
}
