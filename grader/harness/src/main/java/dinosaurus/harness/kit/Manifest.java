package dinosaurus.harness.kit;

import dinosaurus.fixtures.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lists the files of a kit that students leave as they are, in the format of {@code sha256sum}.
 *
 * @param digests the SHA-256 by path; a text's with line feeds alone, as Git may change them
 */
record Manifest(SortedMap<String, String> digests) {

  /** The manifest's file in a kit. */
  static final String FILE = "kit.sha256";

  private static final String LINE = "[0-9a-f]{64}  \\S.*";
  private static final int DIGITS = 64;

  static Manifest of(SortedMap<String, byte[]> files) {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach((path, bytes) -> digests.put(path, digest(bytes)));
    digests.remove(Kit.STUB);
    digests.remove(FILE);
    return new Manifest(digests);
  }

  /**
   * Reads the manifest of a kit that was handed out earlier.
   *
   * @throws IllegalArgumentException if it isn't one
   */
  static Manifest read(Path file) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.matches(LINE)) {
        throw new IllegalArgumentException(
            file + " is no kit.sha256: it has the line '" + line + "'.");
      }
      digests.put(line.substring(DIGITS).strip(), line.substring(0, DIGITS));
    }
    return new Manifest(digests);
  }

  String text() {
    return digests.entrySet().stream()
        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /** Digests a file, a text whatever its line ends are. */
  static String digest(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return Sha256.hex(
        text.indexOf('\0') < 0
            ? text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1)
            : bytes);
  }
}
