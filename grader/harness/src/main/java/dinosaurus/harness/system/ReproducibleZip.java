package dinosaurus.harness.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs files into a zip whose bytes depend on them alone: sorted by path, and without times. */
public final class ReproducibleZip {

  private static final int FILE = 0100644;

  private ReproducibleZip() {}

  /**
   * Packs files that nobody runs.
   *
   * @param files the bytes by path, with slashes
   * @return the zip
   */
  public static byte[] ofFiles(SortedMap<String, byte[]> files) throws IOException {
    return of(files, path -> FILE);
  }

  /**
   * Packs files.
   *
   * @param files the bytes by path, with slashes
   * @param mode what kind of file each path is and who may do what with it, as Unix writes it
   * @return the zip
   */
  public static byte[] of(SortedMap<String, byte[]> files, ToIntFunction<String> mode)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
        entry.setTime(0);
        entry.setUnixMode(mode.applyAsInt(file.getKey()));
        zip.putArchiveEntry(entry);
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
