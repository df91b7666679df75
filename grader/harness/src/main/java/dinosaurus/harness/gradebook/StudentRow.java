package dinosaurus.harness.gradebook;

import dinosaurus.harness.policy.Roster;
import dinosaurus.harness.results.IdKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * Holds a row of a gradebook that is a student's.
 *
 * @param row the index of the row
 * @param name the student's name; empty if the gradebook doesn't tell
 * @param team the name of the team that hands in together; empty if there is none
 * @param ids what the gradebook calls the student, in all its columns
 * @param cells all that the row says
 */
record StudentRow(int row, String name, String team, List<RowId> ids, List<String> cells) {

  /** What Moodle leaves out of a name to make a file's of it. */
  private static final String NOT_IN_FILES = "[&<>\"`|':\\\\/\\p{Cntrl}]";

  /** Strips all texts, and leaves empty ids out. */
  StudentRow {
    name = name.strip();
    team = team.strip();
    ids = ids.stream().filter(id -> !id.value().isEmpty()).toList();
    cells = List.copyOf(cells);
  }

  boolean hasAny(IdKind kind) {
    return ids.stream().anyMatch(id -> id.kind() == kind);
  }

  boolean has(String id, Set<IdKind> kinds) {
    return ids.stream().anyMatch(one -> kinds.contains(one.kind()) && one.value().equals(id));
  }

  /** Tells whether a folder has the name of the student's team, as Moodle writes it. */
  boolean isOfTeam(String folder) {
    return !team.isEmpty() && inFiles(team).equals(inFiles(folder));
  }

  /** Tells whether a folder has the student's name, behind the team's in an older Moodle. */
  boolean isCalled(String folder) {
    return !name.isEmpty()
        && (inFiles(name).equals(inFiles(folder))
            || Roster.isSameInOrder(name, folder)
            || Roster.isSameInOrder(team + name, folder));
  }

  /** Tells whether any cell has a text. */
  boolean says(String text) {
    return cells.stream().anyMatch(cell -> inFiles(cell).equals(inFiles(text)));
  }

  /** Returns what the student is called in messages. */
  String shown() {
    return ids.isEmpty() ? name : name + " (" + ids.get(0).value() + ")";
  }

  private static String inFiles(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replace('_', ' ')
        .replaceAll(NOT_IN_FILES, "")
        .strip();
  }

  /**
   * Holds what a gradebook calls a student in one column.
   *
   * @param kind what kind of id stands there
   * @param value the id; empty if there is none
   */
  record RowId(IdKind kind, String value) {

    RowId {
      value = value.strip();
    }
  }
}
