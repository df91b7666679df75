package dinosaurus.harness.leak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks into one file, into what is packed in that, and so on. */
final class Inspection {

  private static final int DEEPEST = 6;

  private static final Pattern GIT_OBJECT = Pattern.compile("(blob|tree|commit|tag) \\d+\0.*");
  private static final Map<String, String> GIT_FILES =
      Map.of(
          "PACK\0\0\0", "a pack of Git objects",
          "\u00fftOc", "the index of a Git pack",
          "DIRC\0\0\0", "a Git index",
          "# v2 git bundle", "a Git bundle",
          "# v3 git bundle", "a Git bundle");

  private final Secrets secrets;
  private final Set<Finding> findings = new LinkedHashSet<>();

  /** The digests of what was looked into: two ways to it lead no further than one. */
  private final Set<String> seen = new HashSet<>();

  private Inspection(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Inspects a file.
   *
   * @param place the file's path, as findings name it
   * @param bytes its content
   */
  static Set<Finding> of(Secrets secrets, String place, byte[] bytes) {
    Inspection inspection = new Inspection(secrets);
    inspection.name(place, place);
    inspection.file(place, bytes, 0);
    return inspection.findings;
  }

  /** Inspects a file or what is packed as one, unless it is public by itself. */
  private void file(String place, byte[] bytes, int depth) {
    if (!secrets.isOpen(bytes)) {
      inspect(place, bytes, depth);
    }
  }

  private void inspect(String place, byte[] bytes, int depth) {
    String digest = Secrets.digest(bytes);
    secrets.file(digest).ifPresent(secret -> add(place, "the same as " + secret));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    git(place, text);
    words(place, new String(bytes, StandardCharsets.UTF_8));
    doubles(place, bytes);
    String readable = Readable.in(text);
    numbers(place, readable);
    turned(place, readable);
    if (depth == DEEPEST || !seen.add(digest)) {
      return;
    }
    try {
      for (Part part : Packings.unpack(bytes)) {
        name(place, part.how());
        file(place + " > " + part.how(), part.bytes(), depth + 1);
      }
    } catch (Packings.ClosedException e) {
      add(place, e.getMessage());
    }
    for (Part part : Encodings.decode(text, readable)) {
      inspect(place + " > " + part.how(), part.bytes(), depth + 1);
    }
  }

  private void name(String place, String name) {
    secrets.phrases().search(Phrases.squeeze(name), source -> add(place, source));
    if (("/" + name).contains("/.git/")) {
      add(place, "a Git repository's file");
    }
  }

  private void git(String place, String text) {
    GIT_FILES.forEach(
        (start, what) -> {
          if (text.startsWith(start)) {
            add(place, what);
          }
        });
    if (GIT_OBJECT.matcher(text.substring(0, Math.min(text.length(), 30))).lookingAt()) {
      add(place, "a Git object");
    }
  }

  private void words(String place, String text) {
    secrets.phrases().search(Phrases.squeeze(text), source -> add(place, source));
  }

  private void numbers(String place, String text) {
    Numerals.search(text, secrets.numbers(), what -> add(place, what));
  }

  private void turned(String place, String text) {
    String reversed = new StringBuilder(text).reverse().toString();
    words(place + " > reversed", reversed);
    numbers(place + " > reversed", reversed);
    words(place + " > rot13", rot13(text));
  }

  private static String rot13(String text) {
    StringBuilder turned = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char lower = (char) (c | 0x20);
      turned.append(lower < 'a' || lower > 'z' ? c : (char) (lower > 'm' ? c - 13 : c + 13));
    }
    return turned.toString();
  }

  /** Looks at every eight bytes, be they a class file's constant or a dump of memory. */
  private void doubles(String place, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    for (int i = 0; i + Double.BYTES <= bytes.length; i++) {
      long bits = buffer.getLong(i);
      secrets.numbers().find(bits).ifPresent(what -> add(place, what));
      secrets.numbers().find(Long.reverseBytes(bits)).ifPresent(what -> add(place, what));
    }
  }

  private void add(String place, String what) {
    findings.add(new Finding(place, what));
  }
}
