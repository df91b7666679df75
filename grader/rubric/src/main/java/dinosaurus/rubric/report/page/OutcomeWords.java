package dinosaurus.rubric.report.page;

import dinosaurus.rubric.report.document.OutcomeKind;

/**
 * Says in a sign, in a word and in a colour how a test ended.
 *
 * @param sign the sign
 * @param words the words
 * @param style the class of the style sheet
 */
public record OutcomeWords(String sign, String words, String style) {

  private static final String CROSS = "\u2715";

  /** Returns the words for an outcome. */
  public static OutcomeWords of(OutcomeKind outcome) {
    return switch (outcome) {
      case PASSED -> new OutcomeWords("\u2713", "passed", "right");
      case FOLLOWED_THROUGH -> new OutcomeWords("\u2713", "by follow-through", "right");
      case FAILED -> new OutcomeWords(CROSS, "wrong answer", "wrong");
      case NOT_IMPLEMENTED -> new OutcomeWords("\u25cb", "not written yet", "open");
      case TIMED_OUT -> new OutcomeWords(CROSS, "doesn't end", "wrong");
      case CRASHED -> new OutcomeWords(CROSS, "exception", "wrong");
      case REFUSED -> new OutcomeWords(CROSS, "unusable answer", "wrong");
      case NOT_RUN -> new OutcomeWords("\u2013", "not run", "open");
    };
  }
}
