package dinosaurus.rubric.diagnosis;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Mark;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes up mistakes and what they answer. */
final class MadeUp {

  private MadeUp() {}

  /** Returns a mistake of the exercise whose letter the id begins with. */
  static KnownMistake mistake(String id, String hint) {
    Exercise exercise =
        switch (id.charAt(0)) {
          case 'C' -> Exercise.CLIP;
          case 'S' -> Exercise.SAMPLE;
          case 'O' -> Exercise.OPTIMIZE;
          default -> Exercise.MODEL;
        };
    return new KnownMistake(id, exercise, "title of " + id, hint, "#exercise-1");
  }

  /** Returns a mistake with a hint of its own. */
  static KnownMistake mistake(String id) {
    return mistake(id, "hint of " + id + ".");
  }

  /** Returns a deviation: {@code dWax=1 db=2} marks two parts. */
  static Fingerprint deviation(String parts) {
    return parts.isEmpty()
        ? Fingerprint.NONE
        : new Fingerprint(
            Arrays.stream(parts.split(" "))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> mark(part[1]))));
  }

  private static Mark mark(String value) {
    return new Mark(Double.parseDouble(value), -Double.parseDouble(value), 1);
  }

  /**
   * Returns what came back on a case.
   *
   * @param answered the deviation of the answer
   * @param mistakes the deviation of each mistake, by turns its id and its parts
   */
  static Observation seen(Exercise exercise, String answered, String... mistakes) {
    Map<String, Fingerprint> tried = new HashMap<>();
    for (int i = 0; i < mistakes.length; i += 2) {
      tried.put(mistakes[i], deviation(mistakes[i + 1]));
    }
    return new Observation(exercise, deviation(answered), tried, true);
  }

  /** Returns the same on a case that isn't ordinary. */
  static Observation extreme(Observation seen) {
    return new Observation(seen.exercise(), seen.deviation(), seen.mistakes(), false);
  }
}
