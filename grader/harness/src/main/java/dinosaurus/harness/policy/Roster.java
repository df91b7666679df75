package dinosaurus.harness.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is a student's: by an id, or by a name.
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

  /** Returns what students have who are called so, by whichever id or name. */
  public List<T> find(String idOrName) {
    return Stream.concat(
            byId.getOrDefault(idOrName, List.of()).stream(), findByName(idOrName).stream())
        .distinct()
        .toList();
  }

  /** Returns what students of a name have. */
  public List<T> findByName(String name) {
    return spellings(name).stream()
        .flatMap(spelling -> byName.getOrDefault(spelling, List.of()).stream())
        .distinct()
        .toList();
  }

  /** Tells whether one platform may spell a name so in two places: its letters, in their order. */
  public static boolean isSameInOrder(String one, String other) {
    return !letters(one).isEmpty() && letters(one).equals(letters(other));
  }

  /**
   * Tells whether two names are of different people, on whatever platforms; one without letters
   * tells nothing.
   */
  public static boolean isOtherName(String one, String other) {
    Set<String> spellings = spellings(one);
    return !spellings.isEmpty()
        && !spellings(other).isEmpty()
        && Collections.disjoint(spellings, spellings(other));
  }

  /** Tells whether two names have a word in common, without regard to accents. */
  public static boolean shareWord(String one, String other) {
    return !Collections.disjoint(words(one), words(other));
  }

  private static Set<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    Set<String> words = new LinkedHashSet<>();
    for (String word : plain.split("[\\s,-]+")) {
      words.add(letters(word));
    }
    words.remove("");
    return words;
  }

  /**
   * Returns what names that platforms spell differently have in common, {@code Cruz, Anna} and
   * {@code cruzanna}: letters and digits in lower case, of the words in their order, whichever of
   * them comes first; nothing for nobody.
   */
  private static Set<String> spellings(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(List.of(name.strip().split("[\\s,]+")));
    for (int i = 0; i < words.size(); i++) {
      spellings.add(letters(String.join("", words)));
      Collections.rotate(words, 1);
    }
    spellings.remove("");
    return spellings;
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }
}
