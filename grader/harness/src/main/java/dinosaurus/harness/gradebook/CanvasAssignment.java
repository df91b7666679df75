package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.CsvDocument.Row;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names the column of an assignment in a gradebook of Canvas: {@code Dinosaurs (4711)}.
 *
 * @param column its index
 * @param title the assignment's title
 * @param id the assignment's id
 */
record CanvasAssignment(int column, String title, String id) {

  private static final Pattern NAME = Pattern.compile("(?s)(.*)\\((\\d+)\\)");

  private static final String POINTS_POSSIBLE = "Points Possible";

  /** What Canvas calls the columns that it computes, perhaps behind the name of a group. */
  private static final Pattern COMPUTED =
      Pattern.compile("(.* )?(Current|Final|Override) (Score|Points|Grade|Status)");

  private static final int MOST_NAMED = 10;

  /** Returns what the column is called. */
  String header() {
    return title + " (" + id + ")";
  }

  /** Chooses the one that is meant, by its title, its id or both. */
  static CanvasAssignment choose(CsvDocument document, Optional<String> wanted)
      throws GradebookException {
    List<CanvasAssignment> all = all(document);
    if (all.isEmpty()) {
      throw new GradebookException(
          "the gradebook has no assignment; create it in Canvas, then export again.");
    }
    List<CanvasAssignment> meant =
        all.stream().filter(one -> wanted.isEmpty() || one.isCalled(wanted.get())).toList();
    if (meant.size() != 1) {
      String problem =
          wanted.isEmpty()
              ? "there are several assignments; name yours with --assignment"
              : meant.isEmpty()
                  ? "there is no assignment \"" + wanted.get() + "\"; there are"
                  : "several assignments are called \"" + wanted.get() + "\"; name the id of yours";
      throw new GradebookException(problem + ": " + named(meant.isEmpty() ? all : meant) + ".");
    }
    return meant.get(0);
  }

  private static List<CanvasAssignment> all(CsvDocument document) {
    List<CanvasAssignment> all = new ArrayList<>();
    for (int column = document.column("Section") + 1;
        column < document.columns().size();
        column++) {
      Matcher name = NAME.matcher(document.columns().get(column));
      if (name.matches()) {
        CanvasAssignment one = new CanvasAssignment(column, name.group(1).strip(), name.group(2));
        if (!one.isComputed(document)) {
          all.add(one);
        }
      }
    }
    return all;
  }

  /**
   * Tells whether Canvas computes the column and takes nothing back, which it says where others
   * have their points possible; the title alone may be an assignment's.
   */
  private boolean isComputed(CsvDocument document) {
    return document.rows().stream()
        .filter(CanvasAssignment::isOfPoints)
        .findFirst()
        .map(row -> row.value(column).strip().startsWith("("))
        .orElseGet(() -> COMPUTED.matcher(title).matches());
  }

  /** Tells whether a row has the points possible of the assignments. */
  static boolean isOfPoints(Row row) {
    return row.value(0).contains(POINTS_POSSIBLE);
  }

  private boolean isCalled(String name) {
    return List.of(id, title, header()).contains(name.strip());
  }

  private static String named(List<CanvasAssignment> assignments) {
    String names =
        assignments.stream()
            .limit(MOST_NAMED)
            .map(CanvasAssignment::header)
            .collect(Collectors.joining(", "));
    int more = assignments.size() - MOST_NAMED;
    return more > 0 ? names + " and " + more + " more" : names;
  }
}
