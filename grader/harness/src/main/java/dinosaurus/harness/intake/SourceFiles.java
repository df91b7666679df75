package dinosaurus.harness.intake;

import dinosaurus.assignment.Assignment;
import dinosaurus.fixtures.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds the Java files that one submission is graded by.
 *
 * @param files their bytes, by their paths as the packages of the assignment want them: {@code
 *     dinosaurus/student/DinosaurModel.java} and the files beside and below it, in UTF-8
 * @param notes what the student has to know about how they were read
 */
public record SourceFiles(SortedMap<String, byte[]> files, List<String> notes) {

  static final String PACKAGE = "dinosaurus/student/";
  static final String MODEL = PACKAGE + Assignment.FILE;

  /** Copies the map and the list, so that they never change. */
  public SourceFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    notes = List.copyOf(notes);
  }

  /** Returns the SHA-256 of the paths, contents and notes, in hexadecimal digits. */
  public String digest() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    files.forEach(
        (path, content) -> {
          all.writeBytes((path + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
          all.writeBytes(content);
        });
    notes.forEach(note -> all.writeBytes(note.getBytes(StandardCharsets.UTF_8)));
    return Sha256.hex(all.toByteArray());
  }
}
