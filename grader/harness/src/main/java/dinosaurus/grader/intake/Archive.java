package dinosaurus.grader.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** Goes through the entries of an archive, none of which it believes. */
final class Archive {

  /** Is shown the entries. */
  interface Visitor {

    /**
     * Visits a regular file.
     *
     * @param path its path, checked: relative, its parts separated by slashes
     * @param content opens it; what isn't opened isn't unpacked
     */
    void file(String path, Content content) throws UnusableException, IOException;

    /** Visits a symbolic or hard link, a device, or whatever else is no file and no folder. */
    void other(String path) throws UnusableException;
  }

  /** Opens an entry. */
  interface Content {
    InputStream open() throws IOException;
  }

  private static final int MOST_ENTRIES = 200_000;

  private final Visitor visitor;
  private final long mostUnpacked;
  private int entries;

  private Archive(Visitor visitor, long mostUnpacked) {
    this.visitor = visitor;
    this.mostUnpacked = mostUnpacked;
  }

  /**
   * Goes through a zip, tar or tar.gz, which its name tells.
   *
   * @param file the archive, which is closed
   * @param name its name
   * @param mostPacked how large it may be, in bytes
   * @param mostUnpacked how much of a tar.gz may be unpacked, what is skipped included
   * @param visitor is shown the entries
   * @throws UnusableException if it is no archive, too large, encrypted, or names files outside
   * @throws IOException if the disk fails
   */
  static void visit(
      SeekableByteChannel file, String name, long mostPacked, long mostUnpacked, Visitor visitor)
      throws UnusableException, IOException {
    Archive archive = new Archive(visitor, mostUnpacked);
    String ending = name.toLowerCase(Locale.ROOT);
    try (file) {
      if (file.size() > mostPacked) {
        throw new UnusableException(
            "The archive is larger than " + (mostPacked >> 20) + " MB; leave out what isn't Java.");
      }
      if (ending.endsWith(".zip")) {
        archive.visitZip(file);
      } else {
        archive.visitTar(file, !ending.endsWith(".tar"));
      }
    } catch (IOException | RuntimeException e) {
      throw new UnusableException("The archive is damaged, or isn't what its name says.");
    }
  }

  private void visitZip(SeekableByteChannel file) throws UnusableException, IOException {
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).get()) {
      for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
        ZipArchiveEntry entry = all.nextElement();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new UnusableException("The archive is encrypted.");
        }
        if (!entry.isDirectory()) {
          boolean regular = !entry.isUnixSymlink() && isRegular(entry.getUnixMode());
          visit(entry.getName(), regular, () -> zip.getInputStream(entry));
        }
      }
    }
  }

  /** Tells from the mode of a file, 0 where the archive was made on another system. */
  private static boolean isRegular(int mode) {
    int type = mode & 0xF000;
    return type == 0 || type == 0x8000;
  }

  private void visitTar(SeekableByteChannel file, boolean zipped)
      throws UnusableException, IOException {
    try (InputStream in = new BufferedInputStream(Channels.newInputStream(file));
        InputStream unzipped = zipped ? unzipped(in) : in;
        TarArchiveInputStream tar = new TarArchiveInputStream(bounded(unzipped))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (!entry.isDirectory()) {
          visit(entry.getName(), entry.isFile() && !isLink(entry), () -> unclosed(tar));
        }
      }
    }
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .get();
  }

  private static boolean isLink(TarArchiveEntry entry) {
    return entry.isSymbolicLink() || entry.isLink();
  }

  /** Ends the stream where it has been unpacked far enough; the archive then counts as damaged. */
  private InputStream bounded(InputStream in) throws IOException {
    return BoundedInputStream.builder().setInputStream(in).setMaxCount(mostUnpacked).get();
  }

  private static InputStream unclosed(InputStream in) throws IOException {
    return BoundedInputStream.builder().setInputStream(in).setPropagateClose(false).get();
  }

  private void visit(String name, boolean regular, Content content)
      throws UnusableException, IOException {
    if (++entries > MOST_ENTRIES) {
      throw new UnusableException("The archive has more than " + MOST_ENTRIES + " entries.");
    }
    String path = EntryPath.checked(name);
    if (regular) {
      visitor.file(path, content);
    } else {
      visitor.other(path);
    }
  }
}
