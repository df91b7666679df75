package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the sonnets, which a test may need; where CI is set, which has them, it fails if not. */
final class Sonnets {

  static final Path FILE = Path.of(Corpus.SONNETS);

  private Sonnets() {}

  static Corpus require() {
    if (!Files.exists(FILE)) {
      String message = "The sonnets aren't here, and this test needs them: run npm ci.";
      return System.getenv("CI") != null ? fail(message) : abort(message);
    }
    return Corpus.sonnets(FILE);
  }
}
