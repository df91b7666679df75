package dinosaurus.harness.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is a student's: by an id, or else by the name.
 *
 * @param <T> what there is of a student
 */
public final class Roster<T> {

  private final Map<String, List<T>> byId = new HashMap<>();
  private final Map<String, List<T>> byName = new HashMap<>();

  /**
   * Adds what is a student's.
   *
   * @param entry what it is
   * @param ids the ids of the student; none if unknown
   * @param names the student's names as platforms spell them; empty if unknown
   */
  public void add(T entry, Collection<String> ids, Collection<String> names) {
    ids.forEach(id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(entry));
    names.stream()
        .flatMap(name -> spellings(name).stream())
        .distinct()
        .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entry));
  }

  /** Tells whether a student has an id. */
  public boolean hasId(String id) {
    return byId.containsKey(id);
  }

  /** Returns what students of an id have; where there are none, those of a name. */
  public List<T> find(String id, String name) {
    return hasId(id)
        ? List.copyOf(byId.get(id))
        : spellings(name).stream()
            .flatMap(spelling -> byName.getOrDefault(spelling, List.of()).stream())
            .distinct()
            .toList();
  }

  /**
   * Returns what names that platforms spell differently have in common, {@code Cruz, Anna} and
   * {@code cruzanna}: letters and digits in lower case, the given name first and the family name
   * first; nothing for nobody.
   */
  private static Set<String> spellings(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    int comma = name.indexOf(',');
    spellings.add(letters(name));
    spellings.add(letters(name.substring(comma + 1) + name.substring(0, Math.max(0, comma))));
    spellings.remove("");
    return spellings;
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }
}
