package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.CsvDocument.Row;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows who is in which group by the file of a group set that Canvas exports: Canvas's download has
 * one member's number for the whole group.
 *
 * @param names the names of the groups by the numbers of their members
 */
public record CanvasGroups(Map<String, String> names) {

  /** Nobody is in a group. */
  public static final CanvasGroups NONE = new CanvasGroups(Map.of());

  private static final String USER = "canvas_user_id";
  private static final String GROUP = "group_name";

  /** Copies the map, so that it never changes. */
  public CanvasGroups {
    names = Map.copyOf(names);
  }

  /**
   * Reads the file.
   *
   * @param text the file's text
   * @throws GradebookException if it is no such file, or has somebody in two groups
   */
  public static CanvasGroups parse(String text) throws GradebookException {
    CsvDocument document =
        CsvDocument.parse(text, List.of(USER, GROUP))
            .orElseThrow(
                () ->
                    new GradebookException(
                        "this isn't a group set of Canvas, whose first row has canvas_user_id and"
                            + " group_name; export it there under People."));
    Map<String, String> names = new HashMap<>();
    for (Row row : document.rows().subList(1, document.rows().size())) {
      String user = document.value(row, USER).strip();
      String group = document.value(row, GROUP).strip();
      String other = user.isEmpty() || group.isEmpty() ? null : names.put(user, group);
      if (other != null && !other.equals(group)) {
        throw new GradebookException(
            "line %d: user %s is in %s and in %s; export the one group set of the assignment."
                .formatted(row.line(), user, other, group));
      }
    }
    return new CanvasGroups(names);
  }

  /** Returns the name of a user's group; empty if there is none. */
  String of(String user) {
    return names.getOrDefault(user.strip(), "");
  }
}
