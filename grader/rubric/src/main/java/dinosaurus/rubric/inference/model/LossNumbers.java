package dinosaurus.rubric.inference.model;

import static dinosaurus.rubric.inference.observation.Wording.number;
import static dinosaurus.rubric.inference.observation.Wording.settled;

import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ejml.data.SingularMatrixException;
import org.ejml.simple.SimpleMatrix;

/**
 * Solves for how the first loss that {@code model} reports is smoothed, where training is right.
 *
 * @param initial the loss with which smoothing should begin
 * @param loss the loss of the first name
 * @param reported the first loss reported
 * @param characters how many characters the first name has, with its newline
 */
record LossNumbers(double initial, double loss, double reported, int characters) {

  private static final double ROUNDING = 1e-9;
  private static final int FEWEST = 4;

  /** What may be smoothed in the place of the loss of a name. */
  private enum Smoothed {
    LOSS("the loss of the first name", one -> one.loss),
    MEAN("the loss of the first name divided by its characters", one -> one.loss / one.characters);

    private final String words;
    private final ToDoubleFunction<LossNumbers> value;

    Smoothed(String words, ToDoubleFunction<LossNumbers> value) {
      this.words = words;
      this.value = value;
    }
  }

  /** Says how the first losses come about; nothing if they are right, or no weights give all. */
  static Optional<String> clause(List<ModelRun> runs) {
    List<LossNumbers> all = runs.stream().flatMap(run -> of(run).stream()).toList();
    return all.size() < FEWEST || all.stream().allMatch(LossNumbers::isRight)
        ? Optional.empty()
        : Arrays.stream(Smoothed.values())
            .flatMap(smoothed -> weighed(smoothed, all).stream())
            .findFirst();
  }

  private static Optional<LossNumbers> of(ModelRun run) {
    Training training = Training.right(run.given());
    String first = training.shuffled().get(0);
    double initial =
        Rnn.initialLoss(
            run.given().vocabulary().size(), run.given().options().namesPerCheckpoint());
    return run.answer().checkpoints().stream()
        .findFirst()
        .filter(checkpoint -> checkpoint.iteration() == 0)
        .map(Checkpoint::smoothedLoss)
        .map(
            reported ->
                new LossNumbers(
                    initial,
                    training.firstLoss(first, training.start().parameters()).orElseThrow(),
                    reported,
                    first.length() + 1));
  }

  private boolean isRight() {
    return isReported(Rnn.smooth(initial, loss));
  }

  private boolean isReported(double expected) {
    return Math.abs(reported - expected) <= ROUNDING * Math.abs(reported);
  }

  /** Solves for the weights of the loss with which smoothing begins and of another. */
  private static Optional<String> weighed(Smoothed smoothed, List<LossNumbers> all) {
    SimpleMatrix terms = new SimpleMatrix(all.size(), 2);
    SimpleMatrix reported = new SimpleMatrix(all.size(), 1);
    for (int i = 0; i < all.size(); i++) {
      terms.setRow(i, 0, all.get(i).initial, smoothed.value.applyAsDouble(all.get(i)));
      reported.set(i, all.get(i).reported);
    }
    try {
      SimpleMatrix weights = terms.solve(reported);
      double kept = rounded(weights.get(0));
      double added = rounded(weights.get(1));
      return all.stream()
              .allMatch(
                  one ->
                      one.isReported(
                          kept * one.initial + added * smoothed.value.applyAsDouble(one)))
          ? Optional.of(words(smoothed, kept, added))
          : Optional.empty();
    } catch (SingularMatrixException notTold) {
      return Optional.empty();
    }
  }

  /** Takes off what rounding makes of a weight; next to nothing is nothing. */
  private static double rounded(double weight) {
    return Math.abs(weight) <= ROUNDING ? 0 : settled(weight);
  }

  private static String words(Smoothed smoothed, double kept, double added) {
    String initial = "the loss with which smoothing begins";
    List<String> terms =
        Stream.of(term(kept, initial), term(added, smoothed.words))
            .flatMap(Optional::stream)
            .toList();
    return "the first loss reported is " + String.join(" plus ", terms);
  }

  private static Optional<String> term(double weight, String of) {
    return weight == 0
        ? Optional.empty()
        : Optional.of(weight == 1 ? of : number(weight) + " times " + of);
  }
}
