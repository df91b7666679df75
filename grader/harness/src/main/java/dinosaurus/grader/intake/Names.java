package dinosaurus.grader.intake;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each submission a name that is a folder's name on every system, and no one else's. */
final class Names {

  private static final int LONGEST = 100;

  /** Names in use, in lower case, since some file systems don't tell case apart. */
  private final Set<String> used = new HashSet<>(Set.of("grades.csv", ".lock"));

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
    String shorter = name.substring(0, Math.min(name.length(), LONGEST)).replaceAll("[. ]+$", "");
    return shorter.isEmpty() ? "submission" : shorter;
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
