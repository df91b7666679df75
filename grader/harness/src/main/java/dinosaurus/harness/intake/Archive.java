package dinosaurus.harness.intake;

import dinosaurus.harness.intake.Contents.UnusableException;
import dinosaurus.rubric.score.PlainText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
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

    /** Visits a folder, whose name isn't checked. */
    default void folder(String name) throws IOException {}

    /** Visits a symbolic or hard link, a device, or whatever else is no file and no folder. */
    void other(String path) throws UnusableException, IOException;

    /**
     * Checks the path of an entry.
     *
     * @return the path with slashes, without empty parts and dots; nothing to leave the entry out
     * @throws UnusableException if the archive isn't to be read because of it
     */
    default Optional<String> checked(String name) throws UnusableException {
      return Optional.of(checkedPath(name));
    }
  }

  /** Opens an entry. */
  interface Content {
    InputStream open() throws IOException;
  }

  private enum Kind {
    FILE,
    FOLDER,
    OTHER
  }

  /** What common programs pack zips by. */
  private static final Set<ZipMethod> METHODS =
      EnumSet.of(
          ZipMethod.STORED,
          ZipMethod.UNSHRINKING,
          ZipMethod.IMPLODING,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.BZIP2);

  private static final int MOST_ENTRIES = 200_000;
  private static final int LONGEST_PATH = 1_000;

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
    } catch (UnsupportedZipFeatureException e) {
      throw new UnusableException(
          "The archive is packed by a method that can't be read here (%s); pack it as an ordinary zip."
              .formatted(method(e.getEntry())));
    } catch (IOException | RuntimeException e) {
      throw new UnusableException("The archive is damaged, or isn't what its name says.");
    }
  }

  /**
   * Returns the path of an entry with slashes, without empty parts and dots.
   *
   * @throws UnusableException if it leads out of the archive's folder or can't be a file's
   */
  static String checkedPath(String name) throws UnusableException {
    String path = name.replace('\\', '/');
    boolean isAbsolute = path.startsWith("/") || path.matches("(?s)\\p{Alpha}:.*");
    boolean leadsOut = Arrays.asList(path.split("/")).contains("..");
    if (isAbsolute || leadsOut || path.indexOf('\0') >= 0 || path.length() > LONGEST_PATH) {
      throw new UnusableException(
          "The archive has an entry with a path that isn't allowed: " + PlainText.line(path));
    }
    return path.replaceAll("(^|/)(\\./)+", "$1").replaceAll("/{2,}", "/");
  }

  private void visitZip(SeekableByteChannel file) throws UnusableException, IOException {
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).get()) {
      for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
        ZipArchiveEntry entry = all.nextElement();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new UnusableException("The archive is encrypted.");
        }
        Kind kind = entry.isDirectory() ? Kind.FOLDER : kind(entry);
        visit(entry.getName(), kind, () -> open(zip, entry));
      }
    }
  }

  private static InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    if (!METHODS.contains(method)) {
      throw new UnsupportedZipFeatureException(method == null ? ZipMethod.UNKNOWN : method, entry);
    }
    return zip.getInputStream(entry);
  }

  /** Names the method by which a file is packed, such as {@code LZMA}. */
  private static String method(ZipArchiveEntry entry) {
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    return method == null ? "number " + entry.getMethod() : method.name();
  }

  /** Tells by the mode of a file, 0 where the archive was made on another system. */
  private static Kind kind(ZipArchiveEntry entry) {
    int type = entry.getUnixMode() & 0xF000;
    boolean regular = !entry.isUnixSymlink() && (type == 0 || type == 0x8000);
    return regular ? Kind.FILE : Kind.OTHER;
  }

  private void visitTar(SeekableByteChannel file, boolean zipped)
      throws UnusableException, IOException {
    try (InputStream in = new BufferedInputStream(Channels.newInputStream(file));
        InputStream unzipped = zipped ? unzipped(in) : in;
        TarArchiveInputStream tar = new TarArchiveInputStream(bounded(unzipped))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Kind kind = entry.isDirectory() ? Kind.FOLDER : kind(entry);
        visit(entry.getName(), kind, () -> unclosed(tar));
      }
    }
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .get();
  }

  private static Kind kind(TarArchiveEntry entry) {
    boolean regular = entry.isFile() && !entry.isSymbolicLink() && !entry.isLink();
    return regular ? Kind.FILE : Kind.OTHER;
  }

  /** Ends the stream where it has been unpacked far enough; the archive then counts as damaged. */
  private InputStream bounded(InputStream in) throws IOException {
    return BoundedInputStream.builder().setInputStream(in).setMaxCount(mostUnpacked).get();
  }

  private static InputStream unclosed(InputStream in) throws IOException {
    return BoundedInputStream.builder().setInputStream(in).setPropagateClose(false).get();
  }

  private void visit(String name, Kind kind, Content content)
      throws UnusableException, IOException {
    if (++entries > MOST_ENTRIES) {
      throw new UnusableException("The archive has more than " + MOST_ENTRIES + " entries.");
    }
    if (kind == Kind.FOLDER) {
      visitor.folder(name);
      return;
    }
    Optional<String> path = visitor.checked(name);
    if (path.isPresent() && kind == Kind.FILE) {
      visitor.file(path.get(), content);
    } else if (path.isPresent()) {
      visitor.other(path.get());
    }
  }
}
