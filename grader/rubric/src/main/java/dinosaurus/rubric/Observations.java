package dinosaurus.rubric;

import dinosaurus.fixtures.Answer;
import dinosaurus.fixtures.Fixture;
import dinosaurus.rubric.diagnosis.Observation;
import dinosaurus.rubric.score.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what came back from the calls, for the diagnosis. */
final class Observations {

  private final List<Observation> all = Collections.synchronizedList(new ArrayList<>());

  /** Knows the outcomes told so far: a caller that gives up tells the last one again. */
  private final Set<Outcome> told =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  /** Adds what came of the first call on a case. */
  void add(Fixture fixture, Reply<? extends Recorded> reply) {
    answer(reply).map(answer -> Observation.of(fixture, answer)).ifPresent(all::add);
  }

  List<Observation> all() {
    synchronized (all) {
      return List.copyOf(all);
    }
  }

  private Optional<Answer> answer(Reply<? extends Recorded> reply) {
    if (reply instanceof Reply.Answered<? extends Recorded> answered) {
      return Optional.of(answered.answer().answer());
    }
    if (reply instanceof Reply.Faulted<? extends Recorded> faulted && told.add(faulted.outcome())) {
      return faulted.returned().or(() -> ending(faulted.outcome()));
    }
    return Optional.empty();
  }

  private static Optional<Answer> ending(Outcome outcome) {
    if (outcome instanceof Outcome.TimedOut) {
      return Optional.of(Answer.ofEndless());
    }
    if (outcome instanceof Outcome.Crashed crashed) {
      boolean full = crashed.error().startsWith(OutOfMemoryError.class.getSimpleName());
      return Optional.of(full ? Answer.ofEndless() : Answer.ofThrown(crashed.error()));
    }
    return Optional.empty();
  }
}
