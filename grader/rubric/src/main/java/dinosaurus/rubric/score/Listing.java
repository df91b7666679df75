package dinosaurus.rubric.score;

import dinosaurus.assignment.Exercise;
import java.util.List;

/** Lists names in a sentence. */
public final class Listing {

  private Listing() {}

  /** Returns names in words: {@code clip, sample and optimize}. */
  public static String of(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Returns the names of exercises in words. */
  public static String ofExercises(List<Exercise> exercises) {
    return of(exercises.stream().map(Exercise::folder).toList());
  }
}
