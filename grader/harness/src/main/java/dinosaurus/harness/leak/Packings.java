package dinosaurus.harness.leak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Unpacks what is packed: zip and jar, gzip, zlib and bzip2, wherever in the bytes it begins. */
final class Packings {

  /** What one thing may grow to; a kit is a twentieth of it. */
  private static final int MOST_BYTES = 100 << 20;

  private static final int SHORTEST = 12;

  private static final String ZIP = "PK\3\4";
  private static final String GZIP = "\u001f\u008b\b";
  private static final List<String> ZLIB = List.of("x\u0001", "x\u005e", "x\u009c", "x\u00da");
  private static final String BZIP2 = "BZh";

  private static final Map<String, String> CLOSED =
      Map.of(
          "7z\u00bc\u00af\u0027\u001c", "a 7z archive",
          "\u00fd7zXZ\0", "an xz archive",
          "(\u00b5/\u00fd", "a zstd archive",
          "Rar!\u001a\u0007", "a rar archive");

  /** Opens a packing. */
  private interface Opener {
    InputStream open(InputStream in) throws IOException;
  }

  /**
   * Holds what was unpacked.
   *
   * @param name an archive's name for it, or how it was packed
   * @param bytes what came out
   */
  record Unpacked(String name, byte[] bytes) {}

  private final String text;
  private final byte[] bytes;
  private final List<Unpacked> parts = new ArrayList<>();

  private Packings(byte[] bytes) {
    this.bytes = bytes;
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * Unpacks one layer.
   *
   * @throws ClosedException if there is something that can't be unpacked
   */
  static List<Unpacked> unpack(byte[] bytes) throws ClosedException {
    return new Packings(bytes).unpack();
  }

  private List<Unpacked> unpack() throws ClosedException {
    for (var closed : CLOSED.entrySet()) {
      if (text.startsWith(closed.getKey())) {
        throw new ClosedException(closed.getValue() + ", which can't be looked into");
      }
    }
    int zip = text.indexOf(ZIP);
    if (zip >= 0) {
      entries(zip);
      return parts;
    }
    stream(GZIP, "gzip", GZIPInputStream::new);
    stream(BZIP2, "bzip2", BZip2CompressorInputStream::new);
    for (String header : ZLIB) {
      stream(header, "zlib", InflaterInputStream::new);
    }
    return parts;
  }

  private void entries(int start) throws ClosedException {
    try (ZipInputStream zip = new ZipInputStream(from(start), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          parts.add(new Unpacked(entry.getName(), read(zip)));
        }
      }
    } catch (EOFException e) {
      requireChance(start);
    } catch (IOException | IllegalArgumentException e) {
      throw new ClosedException("an archive that can't be looked into: " + e.getMessage());
    }
  }

  /** Lets an end pass that comes too early, if the header isn't where a file begins. */
  private static void requireChance(int start) throws ClosedException {
    if (start == 0) {
      throw new ClosedException("an archive that is cut off");
    }
  }

  /** Unpacks as much as there is behind each header; one that is there by chance gives nothing. */
  private void stream(String header, String how, Opener opener) throws ClosedException {
    for (int at = text.indexOf(header); at >= 0; at = text.indexOf(header, at + 1)) {
      Optional<byte[]> inside = inside(at, opener);
      inside.ifPresent(unpacked -> parts.add(new Unpacked(how, unpacked)));
    }
  }

  private Optional<byte[]> inside(int at, Opener opener) throws ClosedException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    try (InputStream in = opener.open(from(at))) {
      byte[] buffer = new byte[1 << 13];
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        unpacked.write(buffer, 0, read);
        requireSmall(unpacked.size());
      }
    } catch (IOException e) {
      // What came before the end or the damage is looked at all the same.
    }
    return Optional.of(unpacked.toByteArray()).filter(found -> found.length >= SHORTEST);
  }

  private static byte[] read(InputStream in) throws IOException, ClosedException {
    byte[] read = in.readNBytes(MOST_BYTES + 1);
    requireSmall(read.length);
    return read;
  }

  private static void requireSmall(int length) throws ClosedException {
    if (length > MOST_BYTES) {
      throw new ClosedException("an archive too large to look into");
    }
  }

  private ByteArrayInputStream from(int start) {
    return new ByteArrayInputStream(bytes, start, bytes.length - start);
  }

  /** Says what can't be unpacked. */
  static final class ClosedException extends Exception {

    private static final long serialVersionUID = 1;

    ClosedException(String message) {
      super(message);
    }
  }
}
