package dinosaurus.rubric;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Parts;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.rubric.diagnosis.Observation;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.toolkit.Rnn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers what came back from the calls, for the diagnosis. */
final class Observations {

  private final boolean wanted;
  private final List<Observation> all = Collections.synchronizedList(new ArrayList<>());

  /**
   * Creates what gathers.
   *
   * @param wanted whether there is to be a diagnosis; nothing is gathered without
   */
  Observations(boolean wanted) {
    this.wanted = wanted;
  }

  /** Tells whether there is to be a diagnosis. */
  boolean areWanted() {
    return wanted;
  }

  /** Adds what came of the first call on a case. */
  void add(Case<?, ?> one, Reply<? extends Answer<?, ?>> reply) {
    if (!wanted) {
      return;
    }
    answer(reply).map(answer -> observation(one, answer)).ifPresent(all::add);
  }

  private static Observation observation(Case<?, ?> one, Parts answer) {
    return new Observation(
        one.exercise(), one.deviation(answer), one.mistakes(), isOrdinary(one.call()));
  }

  private static boolean isOrdinary(Call<?> call) {
    if (call instanceof Call.Optimize optimize) {
      return IntStream.of(optimize.x()).skip(1).noneMatch(index -> index == Rnn.NO_INPUT);
    }
    return !(call instanceof Call.Clip clip)
        || Tensor.entries(Tensor.of(clip.gradients()))
            .map(Math::abs)
            .allMatch(entry -> Double.isFinite(entry) && entry != 0 && entry != clip.maxValue());
  }

  List<Observation> all() {
    synchronized (all) {
      return List.copyOf(all);
    }
  }

  /** Returns the exercises of which some answer isn't the expected one. */
  List<Exercise> wrong() {
    return all().stream()
        .filter(Observation::deviates)
        .map(Observation::exercise)
        .distinct()
        .toList();
  }

  private Optional<Parts> answer(Reply<? extends Answer<?, ?>> reply) {
    if (reply instanceof Reply.Answered<? extends Answer<?, ?>> answered) {
      return Optional.of(Parts.of(answered.answer()));
    }
    if (reply instanceof Reply.Faulted<? extends Answer<?, ?>> faulted) {
      return faulted.returned().or(() -> ending(faulted.outcome()));
    }
    return Optional.empty();
  }

  private static Optional<Parts> ending(Outcome outcome) {
    if (outcome instanceof Outcome.TimedOut) {
      return Optional.of(Parts.ofEndless());
    }
    if (outcome instanceof Outcome.Crashed crashed) {
      boolean full = crashed.error().startsWith(OutOfMemoryError.class.getSimpleName());
      return Optional.of(full ? Parts.ofEndless() : Parts.ofThrown(crashed.error()));
    }
    return Optional.empty();
  }
}
