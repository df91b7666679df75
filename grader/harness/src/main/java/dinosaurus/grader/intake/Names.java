package dinosaurus.grader.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each submission a name that is a folder's name on every system, and no one else's. */
final class Names {

  private static final int LONGEST = 100;

  /** File systems take names of up to 255 bytes, and a number may follow. */
  private static final int MOST_BYTES = 200;

  /** What Windows takes for a device, whatever comes after the dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  /** Names in use, in lower case, since some file systems don't tell case apart. */
  private final Set<String> used =
      new HashSet<>(
          Set.of(
              "grades.csv",
              ".lock",
              "index.html",
              "index-data.js",
              "assets",
              "instructor",
              "class.json",
              "class-before.json",
              "similarity.json"));

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
    String name =
        Normalizer.normalize(wanted, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\u2028\u2029/\\\\:*?\"<>|]", "_")
            .strip();
    String shorter = shortened(name).replaceAll("[. ]+$", "");
    if (DEVICE.matcher(shorter).matches()) {
      return "_" + shorter;
    }
    return shorter.isEmpty() ? "submission" : shorter;
  }

  /** Cuts a name between two characters, never within one. */
  private static String shortened(String name) {
    StringBuilder start = new StringBuilder();
    int bytes = 0;
    for (int character : name.codePoints().toArray()) {
      String next = Character.toString(character);
      bytes += next.getBytes(StandardCharsets.UTF_8).length;
      if (start.length() + next.length() > LONGEST || bytes > MOST_BYTES) {
        break;
      }
      start.append(next);
    }
    return start.toString();
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
