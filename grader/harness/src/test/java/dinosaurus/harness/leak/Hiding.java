package dinosaurus.harness.leak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Ways to hide bytes in other bytes. */
final class Hiding {

  /** Opens a compressor. */
  private interface Packer {
    OutputStream open(OutputStream out) throws IOException;
  }

  private static final String UUENCODE =
      "`!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_";

  /** The letters in an order in which the one that stands for another is 26 places on. */
  private static final String LETTERS = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";

  private Hiding() {}

  static byte[] base64(byte[] bytes) {
    return Base64.getMimeEncoder().encode(bytes);
  }

  /** Writes bytes as digits of an alphabet, so many bytes in so many digits, the first highest. */
  static String digits(byte[] bytes, String alphabet, int group, int digits) {
    StringBuilder text = new StringBuilder();
    for (int start = 0; start < bytes.length; start += group) {
      byte[] some = Arrays.copyOf(Arrays.copyOfRange(bytes, start, bytes.length), group);
      BigInteger value = new BigInteger(1, some);
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < digits; i++) {
        BigInteger[] parts = value.divideAndRemainder(BigInteger.valueOf(alphabet.length()));
        written.append(alphabet.charAt(parts[1].intValue()));
        value = parts[0];
      }
      text.append(written.reverse());
    }
    return text.toString();
  }

  static String uuencoded(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int start = 0; start < bytes.length; start += 45) {
      byte[] line = Arrays.copyOfRange(bytes, start, Math.min(start + 45, bytes.length));
      text.append((char) (' ' + line.length)).append(digits(line, UUENCODE, 3, 4)).append('\n');
    }
    return text.toString();
  }

  static String rot13(String text) {
    StringBuilder turned = new StringBuilder();
    for (char c : text.toCharArray()) {
      int letter = LETTERS.indexOf(c);
      turned.append(letter < 0 ? c : LETTERS.charAt((letter + 26) % LETTERS.length()));
    }
    return turned.toString();
  }

  static byte[] masked(byte[] bytes) {
    byte[] masked = bytes.clone();
    for (int i = 0; i < masked.length; i++) {
      masked[i] ^= 0x55;
    }
    return masked;
  }

  static byte[] deflated(byte[] bytes) {
    return packed(
        bytes, out -> new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, true)));
  }

  static byte[] gzip(byte[] bytes) {
    return packed(bytes, GZIPOutputStream::new);
  }

  static byte[] bzip2(byte[] bytes) {
    return packed(bytes, BZip2CompressorOutputStream::new);
  }

  static byte[] gitObject(byte[] bytes) {
    byte[] header = ("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII);
    return packed(joined(header, bytes), DeflaterOutputStream::new);
  }

  static byte[] zip(String name, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] packed(byte[] bytes, Packer packer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = packer.open(out)) {
      new ByteArrayInputStream(bytes).transferTo(packed);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
