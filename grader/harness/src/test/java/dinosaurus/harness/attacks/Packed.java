package dinosaurus.harness.attacks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs zips that no student's program would. */
final class Packed implements AutoCloseable {

  private static final int LINK = 0120777;
  private static final byte[] MEGABYTE = new byte[1 << 20];

  private final ZipArchiveOutputStream zip;

  Packed(Path file) throws IOException {
    this.zip = new ZipArchiveOutputStream(file);
  }

  Packed add(String name, byte[] content) throws IOException {
    return add(new ZipArchiveEntry(name), content);
  }

  /** Adds a symbolic link. */
  Packed link(String name, String target) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setUnixMode(LINK);
    return add(entry, target.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file of zeros, which takes next to no room. */
  Packed zeros(String name, int megabytes) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    for (int i = 0; i < megabytes; i++) {
      zip.write(MEGABYTE);
    }
    zip.closeArchiveEntry();
    return this;
  }

  private Packed add(ZipArchiveEntry entry, byte[] content) throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
    return this;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
