package dinosaurus.harness.leak;

import dinosaurus.harness.leak.LeakSearch.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f]");
  private static final Pattern RUN = Pattern.compile("[\\t-\\r -~]{10,}");

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{64,}");
  private static final int GROUP = 4;

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
    secrets.numbers().search(bytes, source -> add(place, source));
    String readable = readable(text);
    secrets.numbers().search(readable, source -> add(place, source));
    if (depth == DEEPEST || !seen.add(digest)) {
      return;
    }
    try {
      List<Packings.Unpacked> unpacked = Packings.unpack(bytes);
      for (Packings.Unpacked one : unpacked) {
        name(place, one.name());
        file(place + " > " + one.name(), one.bytes(), depth + 1);
      }
      if (unpacked.isEmpty()) {
        wide(place, text, depth);
      }
    } catch (Packings.ClosedException e) {
      add(place, e.getMessage());
    }
    base64(place, readable, depth);
  }

  private void name(String place, String name) {
    words(place, name);
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

  /** Returns what can be read: a text as a whole, of anything else the longer runs of letters. */
  private static String readable(String text) {
    return NO_TEXT.matcher(text).find()
        ? RUN.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"))
        : text;
  }

  /** Inspects a text of characters of two or four bytes each. */
  private void wide(String place, String text, int depth) {
    String narrow = text.replace("\0", "");
    if ((text.length() - narrow.length()) * 5 > text.length()) {
      inspect(
          place + " > wide characters", narrow.getBytes(StandardCharsets.ISO_8859_1), depth + 1);
    }
  }

  /** Decodes base64 from every place in a group of digits at which it may begin. */
  private void base64(String place, String readable, int depth) {
    String digits = Phrases.squeeze(readable).replace('-', '+').replace('_', '/');
    for (Matcher run = BASE64.matcher(digits); run.find(); ) {
      for (int start = run.start(); start < run.start() + GROUP; start++) {
        int length = (run.end() - start) / GROUP * GROUP;
        byte[] decoded = Base64.getDecoder().decode(digits.substring(start, start + length));
        inspect(place + " > base64", decoded, depth + 1);
      }
    }
  }

  private void add(String place, String what) {
    findings.add(new Finding(place, what));
  }
}
