package dinosaurus.harness.intake;

import dinosaurus.assignment.Assignment;
import dinosaurus.fixtures.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds the Java files that one submission is graded by.
 *
 * @param files their bytes, by their paths as the packages of the assignment want them: {@code
 *     dinosaurus/student/DinosaurModel.java} and the files beside and below it
 */
public record SourceFiles(SortedMap<String, byte[]> files) {

  static final String PACKAGE = "dinosaurus/student/";
  static final String MODEL = PACKAGE + Assignment.FILE;

  /** Copies the map, so that it never changes. */
  public SourceFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Returns the SHA-256 of the paths and contents, in hexadecimal digits. */
  public String digest() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    files.forEach(
        (path, content) -> {
          all.writeBytes((path + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
          all.writeBytes(content);
        });
    return Sha256.hex(all.toByteArray());
  }
}
