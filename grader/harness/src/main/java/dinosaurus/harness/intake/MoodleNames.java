package dinosaurus.harness.intake;

import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the names that Moodle gives folders and files: {@code Full
 * Name_123_assignsubmission_file_DinosaurModel.java}, {@code Group 1_17_assignsubmission_file}, and
 * {@code Default group_assignsubmission_file} for those who are in no group.
 *
 * <p>The number of the participant or the group is Moodle's; the student chose the file's name, and
 * perhaps the full one. So a second number behind the same words leaves it open which of them is
 * Moodle's.
 */
final class MoodleNames {

  private static final Pattern MARK =
      Pattern.compile("(?:_(\\d+))?_assignsubmission_([\\p{Lower}\\d]+)(?=[_.]|$)");

  /** What Moodle calls what was handed in as a file, and not typed into a text box. */
  private static final String FILE = "file";

  private MoodleNames() {}

  /** Returns whose a member is; nothing if it isn't named as Moodle does. */
  static Optional<Owner> owner(String name) {
    List<MatchResult> marks =
        MARK.matcher(name).results().filter(mark -> isMoodles(name, mark)).toList();
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = marks.stream().map(mark -> id(name, mark)).distinct().toList();
    return Optional.of(ids.size() == 1 ? owner(name, marks.get(0)) : Owner.anyOf(ids));
  }

  /**
   * Tells whether Moodle may have made a mark: to a group without a number it gives no underscore.
   */
  private static boolean isMoodles(String name, MatchResult mark) {
    String before = name.substring(0, mark.start());
    return mark.group(1) != null || !before.isBlank() && !before.contains("_");
  }

  private static String id(String name, MatchResult mark) {
    return Optional.ofNullable(mark.group(1)).orElse(name.substring(0, mark.start()));
  }

  private static Owner owner(String name, MatchResult mark) {
    IdKind kind = mark.group(1) == null ? IdKind.MOODLE_GROUP : IdKind.MOODLE_NUMBER;
    Student student = new Student(id(name, mark), kind, name.substring(0, mark.start()), false);
    String rest = name.substring(mark.end()).replaceFirst("^_", "");
    return new Owner.One(
        student,
        Optional.of(rest.isEmpty() ? name : rest).filter(any -> mark.group(2).equals(FILE)),
        true);
  }
}
