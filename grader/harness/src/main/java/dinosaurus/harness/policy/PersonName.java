package dinosaurus.harness.policy;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Compares names that platforms spell differently: {@code Cruz, Anna}, {@code cruzanna}. */
public final class PersonName {

  private PersonName() {}

  /**
   * Returns the spellings that name the same person: letters and digits in lower case, the given
   * name first and the family name first.
   *
   * @param name a name; empty for nobody
   * @return the spellings; none for nobody
   */
  public static Set<String> spellings(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    add(spellings, name);
    int comma = name.indexOf(',');
    if (comma >= 0) {
      add(spellings, name.substring(comma + 1) + name.substring(0, comma));
    }
    return spellings;
  }

  private static void add(Set<String> spellings, String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    if (!letters.isEmpty()) {
      spellings.add(letters);
    }
  }
}
