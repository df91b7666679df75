package dinosaurus.harness.intake;

import dinosaurus.harness.results.ResultFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives each submission a name that is a folder's name on every system, and no one else's. */
final class SafeNames {

  private static final int LONGEST = 100;

  /** File systems take names of up to 255 bytes, and a number may follow. */
  private static final int MOST_BYTES = 200;

  /** What Windows takes for a device, whatever comes after the dot. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[\\d\u00b9\u00b2\u00b3])\\s*(\\..*)?");

  /** How this system writes names, which is not everywhere in UTF-8. */
  private static final Charset DISK =
      Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()));

  /** Names in use, in lower case, since some file systems don't tell case apart. */
  private final Set<String> used = new HashSet<>(ResultFiles.RESERVED);

  /** Returns a name like the one wanted, with a number behind it if that one is taken. */
  String unique(String wanted) {
    String name = usable(wanted);
    String candidate = name;
    for (int number = 2; !used.add(key(candidate)); number++) {
      candidate = name + "-" + number;
    }
    return candidate;
  }

  /** Returns a name like the one wanted that every file system takes. */
  static String usable(String wanted) {
    return undeviced(shortened(plain(wanted)));
  }

  /** Returns a name like that of a file, whose ending it keeps, that every file system takes. */
  static String harmless(String file) {
    String name = undeviced(plain(file));
    int[] characters = name.codePoints().toArray();
    int from = 0;
    for (int bytes = bytes(name); bytes > MOST_BYTES; from++) {
      bytes -= bytes(Character.toString(characters[from]));
    }
    return name.substring(name.offsetByCodePoints(0, from));
  }

  /** Replaces what can't be in the name of a file, or can't be seen. */
  private static String plain(String wanted) {
    String visible =
        Normalizer.normalize(wanted, Normalizer.Form.NFC)
            .replaceAll("[\\p{C}\u2028\u2029/\\\\:*?\"<>|]", "_")
            .strip();
    return visible
        .codePoints()
        .mapToObj(Character::toString)
        .map(one -> DISK.newEncoder().canEncode(one) ? one : "_")
        .collect(Collectors.joining());
  }

  private static String undeviced(String name) {
    String stem = name.replaceAll("[.\\s\\p{Z}]+$", "");
    if (DEVICE.matcher(stem).matches()) {
      return "_" + stem;
    }
    return stem.isEmpty() ? "submission" : stem;
  }

  /** Cuts a name between two characters, never within one. */
  private static String shortened(String name) {
    StringBuilder start = new StringBuilder();
    int bytes = 0;
    for (int character : name.codePoints().toArray()) {
      String next = Character.toString(character);
      bytes += bytes(next);
      if (start.length() + next.length() > LONGEST || bytes > MOST_BYTES) {
        break;
      }
      start.append(next);
    }
    return start.toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Returns what two names share that some file systems don't tell apart. */
  static String key(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
