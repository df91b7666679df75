package dinosaurus.harness.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs files into a zip whose bytes depend on them alone: in their order, and without times. */
public final class ReproducibleZip implements AutoCloseable {

  private static final int FILE = 0100644;

  private final ZipArchiveOutputStream zip;

  private ReproducibleZip(ZipArchiveOutputStream zip) {
    this.zip = zip;
  }

  /** Begins a zip that is written to a file while it is packed. */
  public static ReproducibleZip to(Path file) throws IOException {
    return new ReproducibleZip(new ZipArchiveOutputStream(file));
  }

  /**
   * Packs files that nobody runs, sorted by path.
   *
   * @param files the bytes by path, with slashes
   * @return the zip
   */
  public static byte[] ofFiles(SortedMap<String, byte[]> files) throws IOException {
    return of(files, path -> FILE);
  }

  /**
   * Packs files, sorted by path.
   *
   * @param files the bytes by path, with slashes
   * @param mode what kind of file each path is and who may do what with it, as Unix writes it
   * @return the zip
   */
  public static byte[] of(SortedMap<String, byte[]> files, ToIntFunction<String> mode)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReproducibleZip zip = new ReproducibleZip(new ZipArchiveOutputStream(bytes))) {
      for (var file : files.entrySet()) {
        zip.add(file.getKey(), file.getValue(), mode.applyAsInt(file.getKey()));
      }
    }
    return bytes.toByteArray();
  }

  /**
   * Adds a file that nobody runs.
   *
   * @param path its path, with slashes
   * @param content its bytes
   */
  public void add(String path, byte[] content) throws IOException {
    add(path, content, FILE);
  }

  private void add(String path, byte[] content, int mode) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(path);
    entry.setTime(0);
    entry.setUnixMode(mode);
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
