package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.policy.FinalGrade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes numbers as a gradebook does, which shows in the maximum it states.
 *
 * @param comma whether a comma precedes the decimals
 * @param decimals how many decimals there are at least
 */
record NumberStyle(boolean comma, int decimals) {

  /** A point, and as many decimals as it takes. */
  private static final NumberStyle PLAIN = new NumberStyle(false, 0);

  private static final int MOST_DECIMALS = 2;
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:([.,])(\\d{1,5}))?");

  /** Returns the style of a number; nothing if the text is none. */
  private static Optional<NumberStyle> of(String text) {
    Matcher number = NUMBER.matcher(text.strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    boolean comma = ",".equals(number.group(2));
    int decimals = number.group(3) == null ? 0 : number.group(3).length();
    return Optional.of(new NumberStyle(comma, Math.min(decimals, MOST_DECIMALS)));
  }

  /** Returns the value of a number written in whichever style; nothing if the text is none. */
  static Optional<BigDecimal> value(String text) {
    return of(text).map(style -> new BigDecimal(text.strip().replace(',', '.')));
  }

  /** Tells whether two cells say the same number, or the same otherwise. */
  static boolean same(String one, String other) {
    Optional<BigDecimal> left = value(one);
    Optional<BigDecimal> right = value(other);
    return left.isPresent() && right.isPresent()
        ? left.get().compareTo(right.get()) == 0
        : one.equals(other);
  }

  /**
   * Returns the maximum to scale to, as it is written.
   *
   * @param told what the gradebook says; blank for nothing
   * @param given what the instructor says
   * @param where where the gradebook says it, to begin a message with
   * @throws GradebookException if nobody says one above 0, or they say different ones
   */
  static String maximum(String told, Optional<String> given, String where)
      throws GradebookException {
    Optional<BigDecimal> value = value(told);
    if (!told.isBlank() && value.isEmpty()) {
      throw new GradebookException(
          where + ": the maximum is \"" + told + "\", but dino grades by points.");
    }
    boolean tells = value.filter(points -> points.signum() > 0).isPresent();
    if (!tells && given.isEmpty()) {
      throw new GradebookException(
          where
              + ": the maximum is "
              + (told.isBlank() ? "missing" : told.strip())
              + "; say with --points what everything right is worth.");
    }
    if (tells && given.isPresent() && !same(told, given.get())) {
      throw new GradebookException(
          where + ": the maximum is " + told.strip() + ", but --points says " + given.get() + ".");
    }
    return tells ? told : given.get();
  }

  /**
   * Writes the points of a grade that has some, scaled to a maximum, rounded half up to two
   * decimals and in the maximum's style.
   *
   * @param maximum the points for everything right
   */
  static String points(FinalGrade grade, String maximum) {
    BigDecimal possible = BigDecimal.valueOf(grade.grade().possible());
    BigDecimal scaled =
        grade
            .points()
            .orElseThrow()
            .multiply(value(maximum).orElseThrow())
            .divide(possible, MOST_DECIMALS, RoundingMode.HALF_UP);
    return of(maximum).orElse(PLAIN).write(scaled);
  }

  /** Writes a number that has two decimals at most. */
  private String write(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    String text = shortest.setScale(Math.max(shortest.scale(), decimals)).toPlainString();
    return comma ? text.replace('.', ',') : text;
  }
}
