package dinosaurus.harness.intake;

import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names that Canvas gives files: {@code schmidtanna_LATE_123_4567_DinosaurModel.java}.
 *
 * <p>The user's and the file's ids are Canvas's; the student chose the file's name, and perhaps the
 * first one, from which Canvas takes numbers between underscores. So a name that ends with a number
 * or a file that begins with one leaves it open which of them is the user's id.
 */
final class CanvasNames {

  private static final Pattern IDS = Pattern.compile("(_LATE)?_(\\d+)_\\d+_(.*)", Pattern.DOTALL);

  /** What was typed into a text box, or the address of a page: no file, so no file's id. */
  private static final Pattern TYPED =
      Pattern.compile("(.*?)(_LATE)?_(\\d+)_(text|link)\\.html", Pattern.DOTALL);

  /** Where Canvas doesn't tell who the students are. */
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "(LATE_)?(anon_\\p{Alnum}+)_(?:\\d+_(.*)|(?:text|link)\\.html)", Pattern.DOTALL);

  private static final Pattern NO_NAME = Pattern.compile("_\\d+_");

  private CanvasNames() {}

  /** Returns whose a member is; nothing if it isn't named as Canvas does. */
  static Optional<Owner> owner(String name) {
    Matcher anonymous = ANONYMOUS.matcher(name);
    if (anonymous.matches()) {
      Student student = new Student(anonymous.group(2), "", anonymous.group(1) != null);
      return Optional.of(new Owner.One(student, Optional.ofNullable(anonymous.group(3)), true));
    }
    Optional<Owner> named = named(name);
    return named.isPresent() ? named : typed(name);
  }

  private static Optional<Owner> typed(String name) {
    Matcher typed = TYPED.matcher(name);
    return typed.matches()
        ? Optional.of(
            new Owner.One(
                new Student(
                    typed.group(3), IdKind.CANVAS_USER, typed.group(1), typed.group(2) != null),
                Optional.empty(),
                true))
        : Optional.empty();
  }

  private static Optional<Owner> named(String name) {
    Map<String, Owner.One> readings = new LinkedHashMap<>();
    Matcher ids = IDS.matcher(name);
    int places = 0;
    for (boolean found = ids.find(); found; found = ids.find(ids.start() + 1)) {
      String student = name.substring(0, ids.start());
      boolean late = ids.group(1) != null;
      if (!NO_NAME.matcher(student).find()) {
        readings.putIfAbsent(
            ids.group(2),
            new Owner.One(
                new Student(ids.group(2), IdKind.CANVAS_USER, student, late),
                Optional.of(ids.group(3)),
                false));
      }
      places += late ? 0 : 1;
    }
    return readings.size() > 1
        ? Optional.of(Owner.anyOf(readings.keySet()))
        : first(readings, places == 1);
  }

  private static Optional<Owner> first(Map<String, Owner.One> readings, boolean certain) {
    return readings.values().stream()
        .findFirst()
        .map(one -> new Owner.One(one.student(), one.original(), certain));
  }
}
