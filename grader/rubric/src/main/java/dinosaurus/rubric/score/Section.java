package dinosaurus.rubric.score;

import dinosaurus.fixtures.KnownMistake;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the sections of the handout. */
final class Section {

  private static final Pattern EXERCISE = Pattern.compile("#exercise-(\\d).*");

  private Section() {}

  /** Returns the title of the section that a mistake points at: {@code Exercise 2}. */
  static String title(KnownMistake mistake) {
    Matcher exercise = EXERCISE.matcher(mistake.section());
    return exercise.matches()
        ? "Exercise " + exercise.group(1)
        : "\"" + Told.capitalized(mistake.section().substring(1).replace('-', ' ')) + "\"";
  }
}
