package dinosaurus.harness.similarity;

import dinosaurus.harness.results.KeptFile;
import dinosaurus.harness.results.ResultFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Holds what comparing the submissions of a class found.
 *
 * @param method what compared them: {@code fingerprints}, or JPlag and its version
 * @param compared how many submissions were compared
 * @param leftOut how many weren't, since there is nothing of their own in them
 * @param few how many may have a passage that counts as one that few have
 * @param found the ones that are alike, the clearest first
 * @param more how many more were found than are listed
 */
public record SimilarityReport(
    String method, int compared, int leftOut, int few, List<SimilarPair> found, int more) {

  private static final KeptFile<SimilarityReport> KEPT = new KeptFile<>(SimilarityReport.class);

  /** Copies the list, so that it never changes. */
  public SimilarityReport {
    found = List.copyOf(found);
  }

  /** Writes the file of a folder of results, the same bytes for the same findings. */
  public void write(Path folder) throws IOException {
    KEPT.write(folder.resolve(ResultFiles.SIMILARITY), this);
  }

  /** Reads the file of a folder of results; nothing if it is missing or not as it was written. */
  public static Optional<SimilarityReport> read(Path folder) throws IOException {
    return KEPT.read(folder.resolve(ResultFiles.SIMILARITY)).value();
  }
}
