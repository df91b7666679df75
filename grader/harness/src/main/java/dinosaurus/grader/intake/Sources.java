package dinosaurus.grader.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds the Java files that one submission is graded by.
 *
 * @param files their bytes, by their paths as the packages of the assignment want them: {@code
 *     dinosaurus/student/DinosaurModel.java} and the files beside and below it
 */
public record Sources(SortedMap<String, byte[]> files) {

  private static final String PACKAGE = "dinosaurus/student/";
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_HELPERS = 200;
  private static final int DEEPEST = 6;

  /** Copies the map, so that it never changes. */
  public Sources {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Reads the file to grade, and what Java files there are beside and below it.
   *
   * @param source what was found
   * @throws IOException if the file can't be read or is larger than 1 MB
   */
  public static Sources read(Source.Found source) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (source.hasHelpers()) {
      readHelpers(source.file().getParent(), files);
    }
    files.put(PACKAGE + SourceFinder.FILE, read(source.file()));
    return new Sources(files);
  }

  private static void readHelpers(Path folder, Map<String, byte[]> files) throws IOException {
    List<Path> helpers;
    try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
      helpers = below.filter(Sources::isHelper).sorted().limit(MOST_HELPERS).toList();
    }
    for (Path helper : helpers) {
      if (Files.size(helper) <= MOST_BYTES) {
        files.put(PACKAGE + folder.relativize(helper).toString().replace('\\', '/'), read(helper));
      }
    }
  }

  private static boolean isHelper(Path path) {
    return path.getFileName().toString().endsWith(".java")
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static byte[] read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("larger than 1 MB");
    }
    return Files.readAllBytes(file);
  }

  /** Returns the SHA-256 of the paths and contents, in hexadecimal digits. */
  public String digest() {
    MessageDigest digest = sha256();
    files.forEach(
        (path, content) -> {
          digest.update((path + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
