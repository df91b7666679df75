package dinosaurus.harness.intake;

import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the names that Moodle gives folders and files: {@code Full
 * Name_123_assignsubmission_file_DinosaurModel.java}.
 *
 * <p>The participant's number is Moodle's; the student chose the file's name, and perhaps the full
 * one. So a second number behind the same words leaves it open which of them is Moodle's.
 */
final class MoodleNames {

  private static final Pattern MARK =
      Pattern.compile("_(\\d+)_assignsubmission_([\\p{Lower}\\d]+)(?=[_.]|$)");

  /** What Moodle calls what was handed in as a file, and not typed into a text box. */
  private static final String FILE = "file";

  private MoodleNames() {}

  /** Returns whose a member is; nothing if it isn't named as Moodle does. */
  static Optional<Owner> owner(String name) {
    List<MatchResult> marks = MARK.matcher(name).results().toList();
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    List<String> numbers = marks.stream().map(mark -> mark.group(1)).distinct().toList();
    return Optional.of(numbers.size() == 1 ? owner(name, marks.get(0)) : Owner.anyOf(numbers));
  }

  private static Owner owner(String name, MatchResult mark) {
    Student student =
        new Student(
            mark.group(1), IdKind.MOODLE_NUMBER, name.substring(0, mark.start()), false);
    String rest = name.substring(mark.end()).replaceFirst("^_", "");
    return new Owner.One(
        student,
        Optional.of(rest.isEmpty() ? name : rest).filter(any -> mark.group(2).equals(FILE)),
        true);
  }
}
