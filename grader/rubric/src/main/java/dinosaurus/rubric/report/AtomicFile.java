package dinosaurus.rubric.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that a reader sees the old one or the new one, never half of it. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a text in UTF-8.
   *
   * @param file the file, in a folder that is there
   * @param text the text
   * @throws IOException if the file can't be written
   */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes.
   *
   * @param file the file, in a folder that is there
   * @param bytes the bytes
   * @throws IOException if the file can't be written
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + "." + writer() + ".tmp");
    try {
      Files.write(fresh, bytes);
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Names who writes, so that two at a time don't write to one file. */
  private static String writer() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
