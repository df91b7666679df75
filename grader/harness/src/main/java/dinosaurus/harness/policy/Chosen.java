package dinosaurus.harness.policy;

import dinosaurus.harness.results.Grade;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses some of a class. */
public final class Chosen {

  private Chosen() {}

  /**
   * Returns those chosen, in the same order.
   *
   * @param all the grades of the class
   * @param words students' ids, names or folders of reports, or how it went, such as {@code
   *     crashed}; if there are none, all are chosen
   * @throws IllegalArgumentException if a word chooses nobody, or may be one student or another
   */
  public static List<Grade> of(List<Grade> all, List<String> words) {
    Roster<Grade> roster = StudentEntries.roster(all);
    Set<Grade> chosen = new LinkedHashSet<>();
    for (String word : words) {
      chosen.addAll(of(word, all, roster));
    }
    return all.stream().filter(one -> words.isEmpty() || chosen.contains(one)).toList();
  }

  private static List<Grade> of(String word, List<Grade> all, Roster<Grade> roster) {
    List<Grade> ended =
        all.stream().filter(grade -> grade.outcome().toString().equals(word)).toList();
    List<Grade> found = ended.isEmpty() ? roster.find(word) : ended;
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "--only: \""
              + word
              + "\" is no student by id, name or folder of the report, and no outcome"
              + " that anybody has.");
    }
    if (ended.isEmpty() && found.size() > 1) {
      throw new IllegalArgumentException(
          "--only: \"" + word + "\" may be several students; name the one by id.");
    }
    return found;
  }
}
