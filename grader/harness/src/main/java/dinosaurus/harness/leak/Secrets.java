package dinosaurus.harness.leak;

import dinosaurus.fixtures.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Knows the secret side of a repository: its files, its phrases and its numbers.
 *
 * @param files the path of each secret file, by the SHA-256 of its bytes
 * @param phrases what it says
 * @param numbers its numbers
 * @param open the SHA-256 of each file that is public by itself
 */
record Secrets(Map<String, String> files, Phrases phrases, Numbers numbers, Set<String> open) {

  /** Derives the secrets from the repository itself. */
  static Secrets of(Path home) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Repository repository = new Repository(home);
    repository.secret().forEach((path, bytes) -> files.put(digest(bytes), path));
    return new Secrets(files, Wording.of(repository), Figures.of(repository), repository.open());
  }

  /** Returns the secret file of a digest. */
  Optional<String> file(String digest) {
    return Optional.ofNullable(files.get(digest));
  }

  /** Tells whether bytes are those of a file that is public by itself. */
  boolean isOpen(byte[] bytes) {
    return open.contains(Sha256.hex(bytes));
  }

  /** Digests bytes, line ends aside. */
  static String digest(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    return Sha256.hex(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
