package dinosaurus.rubric.report.export;

import dinosaurus.rubric.report.document.SourcePlace;
import java.util.Optional;

/**
 * Knows where a submission's files lie in its repository.
 *
 * @param path the folder, its parts separated by slashes
 */
public record SourceFolder(String path) {

  /** Where the assignment has them. */
  public static final SourceFolder DEFAULT =
      new SourceFolder("student/src/main/java/dinosaurus/student");

  private static final SourcePlace TOP = new SourcePlace("DinosaurModel.java", 1);

  /** Takes a trailing slash away. */
  public SourceFolder {
    path = path.replace('\\', '/').replaceAll("/+$", "");
  }

  /** Returns the path of the file of a place; of the model if the place is unknown. */
  String file(Optional<SourcePlace> place) {
    String name = place.orElse(TOP).file();
    return path.isEmpty() ? name : path + "/" + name;
  }

  /** Returns the line of a place; the first if it is unknown. */
  static int line(Optional<SourcePlace> place) {
    return Math.max(1, place.orElse(TOP).line());
  }
}
