package dinosaurus.rubric.score;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import java.util.List;

/** Says which known mistakes explain the wrong answers of an exercise. */
public sealed interface Diagnosis {

  /** Returns what to tell the student, a line each; nothing if no mistake is named. */
  List<String> feedback();

  /** Returns every mistake that is named or may be the one. */
  List<KnownMistake> mistakes();

  /** Returns this diagnosis and another. */
  default Diagnosis and(Diagnosis other) {
    return new Combined(List.of(this, other));
  }

  /** Returns what a student may be told: nothing of failures of the grader's own. */
  default Diagnosis withoutFailures() {
    return this;
  }

  /** No known mistake explains the answers, or there is nothing to explain. */
  record Silent() implements Diagnosis {
    @Override
    public List<String> feedback() {
      return List.of();
    }

    @Override
    public List<KnownMistake> mistakes() {
      return List.of();
    }

    @Override
    public Diagnosis and(Diagnosis other) {
      return other;
    }
  }

  /**
   * Looking for an explanation ended with an exception of the grader's own. The points don't depend
   * on it, or would only grow by it, so the grade stands; the instructor is told, and the student
   * nothing.
   *
   * @param soughtFor what was looked for
   * @param error the exception
   */
  record Failed(String soughtFor, String error) implements Diagnosis {

    /** Tells of an exception in looking for a cause. */
    public static Diagnosis by(RuntimeException ours) {
      return of("a cause", ours);
    }

    /** Tells of an exception in looking for points by follow-through. */
    public static Diagnosis ofFollowThrough(RuntimeException ours) {
      return of("points by follow-through", ours);
    }

    private static Diagnosis of(String soughtFor, RuntimeException ours) {
      return new Failed(soughtFor, PlainText.ofRun(ours.toString()));
    }

    @Override
    public List<String> feedback() {
      return List.of(
          "The grader failed to look for "
              + soughtFor
              + ", and the grade stands: "
              + error
              + ". Please report it.");
    }

    @Override
    public List<KnownMistake> mistakes() {
      return List.of();
    }

    @Override
    public Diagnosis withoutFailures() {
      return new Silent();
    }
  }

  /** One mistake explains the answers, as far as the student needs to know. */
  sealed interface Cause extends Diagnosis {

    /**
     * Returns the cause for mistakes that the cases can't tell apart.
     *
     * @param mistakes at least one; all have the same hint
     */
    static Cause of(List<KnownMistake> mistakes) {
      return mistakes.size() == 1 ? new Named(mistakes.get(0)) : new OneOf(mistakes);
    }

    @Override
    default List<String> feedback() {
      KnownMistake mistake = mistakes().get(0);
      String section = new HandoutAnchor(mistake.section()).reference();
      return List.of("Hint: " + mistake.hint() + " " + section);
    }
  }

  /**
   * The very answers of one mistake came back.
   *
   * @param mistake the mistake
   */
  record Named(KnownMistake mistake) implements Cause {
    /** Checks that there is one. */
    public Named {
      Require.present("mistake", mistake);
    }

    @Override
    public List<KnownMistake> mistakes() {
      return List.of(mistake);
    }
  }

  /**
   * The answers that came back are those of several mistakes, for which there is one hint.
   *
   * @param mistakes the mistakes, at least two
   */
  record OneOf(List<KnownMistake> mistakes) implements Cause {
    /**
     * Copies the list, so that it never changes.
     *
     * @throws IllegalArgumentException if they are fewer than two or have different hints
     */
    public OneOf {
      mistakes = List.copyOf(mistakes);
      if (mistakes.size() < 2 || mistakes.stream().map(KnownMistake::hint).distinct().count() > 1) {
        throw new IllegalArgumentException("Two mistakes or more must share one hint.");
      }
    }
  }

  /**
   * No known mistake explains the answers, but something holds of all that came back.
   *
   * @param properties what holds, a clause each; at least one
   */
  record Inferred(List<String> properties) implements Diagnosis {
    /**
     * Copies the list, so that it never changes.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Inferred {
      properties = List.copyOf(properties);
      if (properties.isEmpty()) {
        throw new IllegalArgumentException("There is nothing to tell.");
      }
    }

    @Override
    public List<String> feedback() {
      return properties.stream().map(clause -> "The numbers show: " + clause + ".").toList();
    }

    @Override
    public List<KnownMistake> mistakes() {
      return List.of();
    }
  }

  /**
   * A mistake in an earlier exercise explains the answers of this one.
   *
   * @param cause the mistake
   */
  record FollowsFrom(Cause cause) implements Diagnosis {
    @Override
    public List<String> feedback() {
      String earlier = cause.mistakes().get(0).exercise().folder();
      return List.of("This follows from the mistake in " + earlier + "; repair that first.");
    }

    @Override
    public List<KnownMistake> mistakes() {
      return cause.mistakes();
    }
  }

  /**
   * No known mistake explains the answers, but mistakes in earlier exercises may.
   *
   * @param earlier the exercises that are wrong and may be the reason, at least one
   */
  record MayFollowFrom(List<Exercise> earlier) implements Diagnosis {
    /**
     * Copies the list, so that it never changes.
     *
     * @throws IllegalArgumentException if there is none
     */
    public MayFollowFrom {
      earlier = List.copyOf(earlier);
      if (earlier.isEmpty()) {
        throw new IllegalArgumentException("A suspicion needs an exercise to suspect.");
      }
    }

    @Override
    public List<String> feedback() {
      String names = Listing.ofExercises(earlier);
      return List.of("This may follow from what is wrong in " + names + "; repair that first.");
    }

    @Override
    public List<KnownMistake> mistakes() {
      return List.of();
    }
  }

  /**
   * Several mistakes together explain the answers.
   *
   * @param parts the mistakes, at least two; those in earlier exercises come first
   */
  record Combined(List<Diagnosis> parts) implements Diagnosis {
    /**
     * Copies the list, so that it never changes.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Combined {
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException("A combination has two parts or more.");
      }
    }

    @Override
    public List<String> feedback() {
      return parts.stream().flatMap(part -> part.feedback().stream()).distinct().toList();
    }

    @Override
    public Diagnosis withoutFailures() {
      return parts.stream()
          .map(Diagnosis::withoutFailures)
          .reduce(new Silent(), (told, more) -> more instanceof Silent ? told : told.and(more));
    }

    @Override
    public List<KnownMistake> mistakes() {
      return parts.stream().flatMap(part -> part.mistakes().stream()).toList();
    }
  }
}
