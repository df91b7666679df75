package dinosaurus.rubric.inference.model;

import dinosaurus.rubric.inference.model.Training.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Searches the names that a submission learnt, iteration by iteration, for those that give its
 * parameters at the right learning rate.
 *
 * @param run what came back
 * @param training how an iteration trains
 */
record NameSearch(ModelRun run, Training training) {

  /** The most trainings that are tried. */
  private static final int MOST = 4000;

  /**
   * Returns the names in the order in which they were learnt; nothing if none are found, or there
   * are too many to try.
   */
  Optional<List<String>> find() {
    int names = run.names();
    int iterations = run.iterations();
    if (Math.pow(names, iterations) <= MOST) {
      return IntStream.iterate(iterations, learnt -> learnt > 0, learnt -> learnt - 1)
          .mapToObj(learnt -> find(training.start(), List.of(), learnt, false))
          .flatMap(Optional::stream)
          .findFirst();
    }
    boolean canBeTried = Math.pow(factorial(names), (double) iterations / names) <= MOST;
    return canBeTried ? find(training.start(), List.of(), iterations, true) : Optional.empty();
  }

  private static double factorial(int of) {
    return of < 2 ? 1 : of * factorial(of - 1);
  }

  /** Returns all sequences of some of the names, of one length. */
  static List<List<String>> sequences(List<String> names, int length) {
    List<List<String>> sequences = List.of(List.of());
    for (int i = 0; i < length; i++) {
      sequences =
          sequences.stream()
              .flatMap(begun -> names.stream().map(next -> plus(begun, next)))
              .toList();
    }
    return sequences;
  }

  /**
   * Goes on from a stage.
   *
   * @param learnt the names that led to the stage
   * @param length how many names are learnt in all
   * @param once whether each name comes once in every pass
   */
  private Optional<List<String>> find(Stage stage, List<String> learnt, int length, boolean once) {
    if (learnt.size() == length) {
      return run.endsWith(stage.parameters()) ? Optional.of(learnt) : Optional.empty();
    }
    List<String> pass = learnt.subList(learnt.size() - learnt.size() % run.names(), learnt.size());
    return training.shuffled().stream()
        .filter(name -> !once || !pass.contains(name))
        .flatMap(
            name ->
                training.next(stage, name, RateSearch.RIGHT).stream()
                    .flatMap(next -> find(next, plus(learnt, name), length, once).stream()))
        .findFirst();
  }

  private static List<String> plus(List<String> names, String next) {
    List<String> more = new ArrayList<>(names);
    more.add(next);
    return more;
  }
}
