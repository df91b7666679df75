package dinosaurus.rubric;

import dinosaurus.fixtures.Parts;
import dinosaurus.rubric.score.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds what came back from a call of the model: an answer, or what became of the call instead.
 *
 * @param <A> the type of the answer
 */
public sealed interface Reply<A> {

  /** Returns the reply that there is no judging the answer. */
  static <A> Reply<A> refused(String reason) {
    return new Faulted<>(new Outcome.Refused(reason), List.of());
  }

  /** Returns the reply that there is no judging the answer, though something came back. */
  static <A> Reply<A> refused(String reason, Parts returned) {
    return new Faulted<>(new Outcome.Refused(reason), List.of(), Optional.of(returned));
  }

  /** Turns the answer, if there is one, into another. */
  <B> Reply<B> map(Function<A, B> change);

  /** Tells whether the call took too long, or wasn't made: that is no answer that differs. */
  default boolean isLate() {
    return this instanceof Faulted<?> faulted
        && (faulted.outcome() instanceof Outcome.TimedOut
            || faulted.outcome() instanceof Outcome.NotCalled);
  }

  /**
   * The call returned.
   *
   * @param answer what it returned, and what it did to its arguments
   */
  record Answered<A>(A answer) implements Reply<A> {
    @Override
    public <B> Reply<B> map(Function<A, B> change) {
      return new Answered<>(change.apply(answer));
    }
  }

  /**
   * The call didn't return an answer.
   *
   * @param outcome what became of it
   * @param frames the student's own frames, where there are any
   * @param returned what came back all the same
   */
  record Faulted<A>(Outcome outcome, List<StackTraceElement> frames, Optional<Parts> returned)
      implements Reply<A> {
    /** Copies the list, so that a reply never changes. */
    public Faulted {
      frames = List.copyOf(frames);
    }

    /** Creates the reply that nothing came back. */
    public Faulted(Outcome outcome, List<StackTraceElement> frames) {
      this(outcome, frames, Optional.empty());
    }

    @Override
    public <B> Reply<B> map(Function<A, B> change) {
      return new Faulted<>(outcome, frames, returned);
    }
  }
}
