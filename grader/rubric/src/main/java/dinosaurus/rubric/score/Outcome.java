package dinosaurus.rubric.score;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import java.time.Duration;
import java.util.List;

/** Says how a graded test ended. */
public sealed interface Outcome {

  /** Tells whether the test earns its points. */
  default boolean earnsPoints() {
    return false;
  }

  /** Returns what to tell the student, a line each; nothing if the test passed. */
  List<String> feedback();

  /** Returns the student's own line that it arose at; empty if unknown. */
  default String location() {
    return "";
  }

  /** Returns what is wrong with answers, one entry per failing case. */
  default List<Finding> findings() {
    return List.of();
  }

  /**
   * Returns this outcome as it is told of a case, named by its title.
   *
   * @param one the case whose call ended so
   */
  default Outcome in(Case<?, ?> one) {
    return this;
  }

  /** The answer was right. */
  record Passed() implements Outcome {
    @Override
    public boolean earnsPoints() {
      return true;
    }

    @Override
    public List<String> feedback() {
      return List.of();
    }
  }

  /**
   * The answer was wrong, but only because the student's earlier methods are.
   *
   * @param mistaken the earlier exercises with wrong answers; at least one
   */
  record FollowedThrough(List<Exercise> mistaken) implements Outcome {
    /**
     * Copies the list, so that an outcome never changes.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public FollowedThrough {
      mistaken = List.copyOf(mistaken);
      if (mistaken.isEmpty()) {
        throw new IllegalArgumentException("Nothing follows from no mistake.");
      }
    }

    @Override
    public boolean earnsPoints() {
      return true;
    }

    @Override
    public List<String> feedback() {
      String own = Listing.ofExercises(mistaken);
      return List.of("Earned by follow-through: right, given your own " + own + ".");
    }
  }

  /**
   * The answer was wrong.
   *
   * @param findings what is wrong with it, one entry per failing case; at least one
   */
  record Failed(List<Finding> findings) implements Outcome {
    /**
     * Copies the list, so that an outcome never changes.
     *
     * @throws IllegalArgumentException if there is no finding
     */
    public Failed {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("A failed test needs a finding that says why.");
      }
    }

    @Override
    public List<String> feedback() {
      return findings.stream().map(Finding::sentence).toList();
    }
  }

  /** The answers to the public cases were right, but something went wrong in a hidden one. */
  record FailedHidden() implements Outcome {
    @Override
    public List<String> feedback() {
      return List.of(
          "Right in every public case, but not in the hidden ones, which ask for the same with"
              + " other arguments.");
    }
  }

  /**
   * The student's code isn't there yet.
   *
   * @param what what it has to do, as the stub words it
   */
  record NotImplemented(String what) implements Outcome {
    /** Makes the text fit to be shown. */
    public NotImplemented {
      what = PlainText.line(what);
    }

    @Override
    public List<String> feedback() {
      return List.of(
          what.isEmpty() ? "Not implemented yet." : "Not implemented yet: " + what + ".");
    }
  }

  /**
   * The call didn't return in time.
   *
   * @param limit the time it had; positive
   * @param waited whether that time is by the clock, since it computed for less than it might
   * @param lines the student's own lines that it was at, each time somebody looked; empty if
   *     unknown
   * @param caseTitle the case; empty if unknown
   */
  record TimedOut(Duration limit, boolean waited, List<String> lines, String caseTitle)
      implements Outcome {
    /** Checks the limit and makes the texts fit to be shown. */
    public TimedOut {
      if (limit.isNegative() || limit.isZero()) {
        throw new IllegalArgumentException("The limit is " + limit + ", but it must be positive.");
      }
      lines = lines.stream().map(PlainText::line).toList();
      caseTitle = PlainText.line(caseTitle);
    }

    /** Creates the outcome of a call that computed for so long, at lines that aren't known. */
    public TimedOut(Duration limit) {
      this(limit, false, List.of(), "");
    }

    @Override
    public String location() {
      return lines.stream().findFirst().orElse("");
    }

    @Override
    public List<String> feedback() {
      String time = Feedback.seconds(limit) + (waited ? " by the clock" : " of computing");
      return List.of(
          Feedback.inCase(
              caseTitle, "no answer after " + time + ", its limit" + Feedback.seenAt(lines) + "."),
          waited
              ? "Hint: it hardly computes; does it sleep, or wait for input or another thread?"
              : "Hint: a loop may never end, or the code takes far longer than it must."
                  + (lines.isEmpty() ? " Your own run of the tests names the line." : ""));
    }

    @Override
    public Outcome in(Case<?, ?> one) {
      return new TimedOut(limit, waited, lines, one.title());
    }
  }

  /**
   * The call wasn't made, since others before it ended badly.
   *
   * @param cause how the last of them ended, or that all together took too long
   */
  record NotCalled(Outcome cause) implements Outcome {

    @Override
    public List<String> feedback() {
      String what = cause instanceof TimedOut ? "took too long" : "ended badly";
      return List.of("Not called any more: calls before it " + what + ".");
    }

    @Override
    public String location() {
      return cause.location();
    }
  }

  /**
   * The student's code threw an exception, or its process died.
   *
   * @param error the exception's simple class name and message, or what became of the process
   * @param location the student's own line, such as {@code DinosaurModel.java:57}; empty if none
   * @param caseTitle the case; empty if unknown
   */
  record Crashed(String error, String location, String caseTitle) implements Outcome {
    /** Makes the texts fit to be shown. */
    public Crashed {
      error = PlainText.ofRun(error);
      location = PlainText.line(location);
      caseTitle = PlainText.line(caseTitle);
    }

    /** Creates the outcome where the case isn't known. */
    public Crashed(String error, String location) {
      this(error, location, "");
    }

    @Override
    public List<String> feedback() {
      String what = Feedback.inCase(caseTitle, Feedback.crash(error, location));
      return Feedback.hint(error).map(hint -> List.of(what, "Hint: " + hint)).orElse(List.of(what));
    }

    @Override
    public Outcome in(Case<?, ?> one) {
      return new Crashed(error, location, one.title());
    }
  }

  /**
   * The answer can't be judged: it is malformed, too large or null.
   *
   * @param reason why
   * @param caseTitle the case; empty if unknown
   */
  record Refused(String reason, String caseTitle) implements Outcome {
    /** Makes the texts fit to be shown. */
    public Refused {
      reason = PlainText.line(reason);
      caseTitle = PlainText.line(caseTitle);
    }

    /** Creates the outcome where the case isn't known. */
    public Refused(String reason) {
      this(reason, "");
    }

    @Override
    public List<String> feedback() {
      return List.of(Feedback.inCase(caseTitle, reason));
    }

    @Override
    public Outcome in(Case<?, ?> one) {
      return new Refused(reason, one.title());
    }
  }

  /**
   * The test didn't run: another part of the tests was asked for, or the submission doesn't
   * compile.
   *
   * @param reason why
   */
  record NotRun(String reason) implements Outcome {
    /** Makes the text fit to be shown. */
    public NotRun {
      reason = PlainText.line(reason);
    }

    @Override
    public List<String> feedback() {
      return List.of(reason);
    }
  }
}
