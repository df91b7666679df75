package dinosaurus.harness.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
   * @param names the spellings of the student's names
   */
  public void add(T entry, Collection<String> ids, Collection<String> names) {
    ids.forEach(id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(entry));
    names.forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entry));
  }

  /** Tells whether a student has an id. */
  public boolean hasId(String id) {
    return byId.containsKey(id);
  }

  /** Returns what students of an id have; where there are none, those of a name. */
  public List<T> find(String id, Collection<String> names) {
    return hasId(id)
        ? List.copyOf(byId.get(id))
        : names.stream()
            .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
            .distinct()
            .toList();
  }
}
