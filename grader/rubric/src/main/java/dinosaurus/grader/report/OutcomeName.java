package dinosaurus.grader.report;

import dinosaurus.grader.score.Outcome;
import java.util.Map;

/** Names the outcomes in reports. */
enum OutcomeName {
  PASSED("passed", "pass"),
  FOLLOWED_THROUGH("followedThrough", "FT"),
  FAILED("failed", "FAIL"),
  NOT_IMPLEMENTED("notImplemented", "todo"),
  TIMED_OUT("timedOut", "TIME"),
  CRASHED("crashed", "CRASH"),
  REFUSED("refused", "FAIL"),
  NOT_RUN("notRun", "-");

  private static final Map<Class<? extends Outcome>, OutcomeName> NAMES =
      Map.of(
          Outcome.Passed.class, PASSED,
          Outcome.FollowedThrough.class, FOLLOWED_THROUGH,
          Outcome.Failed.class, FAILED,
          Outcome.NotImplemented.class, NOT_IMPLEMENTED,
          Outcome.TimedOut.class, TIMED_OUT,
          Outcome.Crashed.class, CRASHED,
          Outcome.Refused.class, REFUSED,
          Outcome.NotRun.class, NOT_RUN);

  private final String json;
  private final String mark;

  OutcomeName(String json, String mark) {
    this.json = json;
    this.mark = mark;
  }

  static OutcomeName of(Outcome outcome) {
    return NAMES.get(outcome.getClass());
  }

  /** Returns the name in report.json. */
  String json() {
    return json;
  }

  /** Returns the mark that people see, at most five characters. */
  String mark() {
    return mark;
  }
}
