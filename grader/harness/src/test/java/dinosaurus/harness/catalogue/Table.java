package dinosaurus.harness.catalogue;

import dinosaurus.assignment.Exercise;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what became of the misconceptions, by the exercise. */
record Table(List<Trial> trials) {

  @Override
  public String toString() {
    return Arrays.stream(Exercise.values())
        .map(this::row)
        .collect(
            Collectors.joining(
                "\n", "exercise: misconceptions, caught, named, named wrongly, silent\n", "\n"));
  }

  private String row(Exercise exercise) {
    List<Trial> own =
        trials.stream().filter(trial -> trial.misconception().exercise() == exercise).toList();
    List<String> unnamed =
        own.stream()
            .filter(trial -> !trial.isNamed() || trial.isNamedWrongly())
            .map(trial -> trial.misconception().id() + " " + trial.score().diagnoses())
            .toList();
    String counts =
        Stream.<Predicate<Trial>>of(
                trial -> true,
                Trial::isCaught,
                Trial::isNamed,
                Trial::isNamedWrongly,
                Trial::isSilent)
            .map(feature -> String.valueOf(own.stream().filter(feature).count()))
            .collect(Collectors.joining(", "));
    return exercise.folder() + ": " + counts + " " + unnamed;
  }
}
