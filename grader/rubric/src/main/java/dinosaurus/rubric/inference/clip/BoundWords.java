package dinosaurus.rubric.inference.clip;

import static dinosaurus.rubric.inference.observation.Wording.number;

/**
 * Words a rule of clipping.
 *
 * @param bound how the bound is called: {@code maxValue} or {@code 5}
 * @param unlike what follows a number that doesn't depend on the bound
 */
public record BoundWords(String bound, String unlike) {

  static final BoundWords OF_CLIP = new BoundWords("maxValue", ", whatever maxValue is");

  private static final String REFLECTED = " come back as far within it as they lay beyond";

  /** Says what became of the entries on one side. */
  String one(BoundRule rule, int sign) {
    String own = sign > 0 ? bound : "-" + bound;
    String beyond = beyond(sign, false);
    String all = sign > 0 ? "positive entries" : "negative entries";
    double value = rule.value();
    return switch (rule.form()) {
      case RIGHT -> all + " are cut off at " + own;
      case LEFT -> beyond + " come back as they were";
      case SET -> beyond + " come back as " + number(sign * value) + unlike(value);
      case SET_TIMES -> beyond + " come back as " + times(sign * value);
      case MULTIPLIED -> beyond + " come back multiplied by " + number(value);
      case REFLECTED -> beyond + REFLECTED;
      case REMAINDER -> beyond + remainder();
      case BENT -> all + bent();
      case WITHIN_SET -> within(sign) + " come back as " + number(sign * value);
      case WITHIN_SET_TIMES -> within(sign) + " come back as " + times(sign * value);
      case CUT -> all + cut(value) + number(sign * value) + unlike;
      case CUT_TIMES -> all + cut(value) + times(sign * value);
      case CUT_SHIFTED -> all + " are cut off at " + own + shift(sign * value);
    };
  }

  /** Says what became of the entries on both sides. */
  String both(BoundRule rule) {
    String beyond = beyond(false);
    double value = rule.value();
    return switch (rule.form()) {
      case RIGHT -> "entries are cut off at " + bound + " and -" + bound;
      case LEFT -> beyond + " come back as they were";
      case SET ->
          value == 0
              ? beyond + " come back as 0"
              : beyond + " come back as " + number(value) + " and " + number(-value) + unlike;
      case SET_TIMES ->
          value == -1
              ? beyond + " come back at the opposite bound"
              : beyond + " come back as " + times(value) + " and " + times(-value);
      case MULTIPLIED -> beyond + " come back multiplied by " + number(value);
      case REFLECTED -> beyond + REFLECTED;
      case REMAINDER -> beyond + remainder();
      case BENT -> "entries" + bent();
      case WITHIN_SET ->
          within(1) + " come back as " + number(value) + ", the negative ones as " + number(-value);
      case WITHIN_SET_TIMES ->
          within(1) + " come back as " + times(value) + ", the negative ones as " + times(-value);
      case CUT ->
          value == 0
              ? "entries come back as 0"
              : "entries are cut off at " + number(value) + " and " + number(-value) + unlike;
      case CUT_TIMES -> "entries are cut off at " + times(value) + " and " + times(-value);
      case CUT_SHIFTED ->
          "entries are cut off at " + bound + shift(value) + " and -" + bound + shift(-value);
    };
  }

  /** Names the entries beyond a bound. */
  String beyond(int sign, boolean from) {
    String own = sign > 0 ? bound : "-" + bound;
    return from
        ? "entries from " + own + " on"
        : (sign > 0 ? "entries above " : "entries below ") + own;
  }

  /** Names the entries beyond both bounds. */
  String beyond(boolean from) {
    return (from ? "entries at or beyond " : "entries beyond ") + bound + " and -" + bound;
  }

  /** A bound on the other side of zero leaves nothing of what it cuts off. */
  private static String cut(double value) {
    return value < 0 ? " come back as " : " are cut off at ";
  }

  private String within(int sign) {
    return (sign > 0 ? "positive" : "negative") + " entries within the bounds";
  }

  private String remainder() {
    return " come back as what is left over when they are divided by " + bound;
  }

  private String bent() {
    return " come back as %1$s * tanh(entry / %1$s)".formatted(bound);
  }

  private String unlike(double value) {
    return value == 0 ? "" : unlike;
  }

  private String times(double factor) {
    if (Math.abs(factor) == 1) {
      return (factor < 0 ? "-" : "") + bound;
    }
    return number(factor) + " * " + bound;
  }

  private static String shift(double value) {
    return (value < 0 ? " - " : " + ") + number(Math.abs(value));
  }
}
