package dinosaurus.grader.leak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
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
    inspection.inspect(place, bytes, 0);
    return inspection.findings;
  }

  private void inspect(String place, byte[] bytes, int depth) {
    secrets.file(bytes).ifPresent(secret -> add(place, "the same as " + secret));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    git(place, text);
    words(place, new String(bytes, StandardCharsets.UTF_8));
    numbers(place, text);
    doubles(place, text, bytes);
    if (depth == DEEPEST) {
      return;
    }
    try {
      for (Part part : Packings.unpack(bytes)) {
        name(place, part.how());
        inspect(place + " > " + part.how(), part.bytes(), depth + 1);
      }
    } catch (Packings.ClosedException e) {
      add(place, e.getMessage());
    }
    for (Part part : Encodings.decode(bytes)) {
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
    Digits.NUMBER
        .matcher(text)
        .results()
        .forEach(
            number -> secrets.numbers().find(number.group()).ifPresent(what -> add(place, what)));
  }

  /** Looks at every eight bytes, be they a class file's constant or a dump of memory. */
  private void doubles(String place, String text, byte[] bytes) {
    if (text.indexOf('\0') < 0 && text.chars().allMatch(character -> character < 0x80)) {
      return;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    for (int i = 0; i + Double.BYTES <= bytes.length; i++) {
      long bits = buffer.getLong(i);
      Optional<String> found = secrets.numbers().find(bits);
      found
          .or(() -> secrets.numbers().find(Long.reverseBytes(bits)))
          .ifPresent(what -> add(place, what));
    }
  }

  private void add(String place, String what) {
    findings.add(new Finding(place, what));
  }
}
