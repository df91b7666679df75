package dinosaurus.reference.misconceptions;

import dinosaurus.assignment.Exercise;
import dinosaurus.toolkit.CharacterModel;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates misconceptions of one exercise that differ in their parameters.
 *
 * <p>The hint of a member says under which condition its numbers come out. That is true of whatever
 * code gives them, so it claims nothing of the code.
 *
 * @param exercise the exercise in which the mistakes are made
 * @param name a word, which with the parameters makes the members' ids
 * @param question what to look at, a short sentence that ends every hint
 * @param section the anchor of the handout's section
 * @param mostIterations the longest run of {@code model} that is told by a member
 */
record Family(Exercise exercise, String name, String question, String section, int mostIterations) {

  /** A longer run takes long, and rounding comes to decide its names. */
  private static final int LONGEST_RUN = 100;

  /** Training is left to the mistakes that are listed. */
  private static final int NO_RUN = 0;

  static Family ofSample(String name, String question) {
    return new Family(Exercise.SAMPLE, name, question, HandoutSection.SAMPLE, NO_RUN);
  }

  static Family ofModel(String name, String question) {
    return new Family(Exercise.MODEL, name, question, HandoutSection.MODEL, LONGEST_RUN);
  }

  /** Returns the same family, with another section of the handout than its exercise's. */
  Family see(String otherSection) {
    return new Family(exercise, name, question, otherSection, mostIterations);
  }

  /** Returns the same family, told by longer runs. */
  Family upTo(int iterations) {
    return new Family(exercise, name, question, section, iterations);
  }

  /**
   * Generates a member.
   *
   * @param condition goes on after "when": under which condition the member's numbers come out
   * @param maker makes the model
   * @param parameters words and numbers that no other member of the family has
   */
  Misconception member(String condition, Supplier<CharacterModel> maker, Object... parameters) {
    String id =
        Stream.of(parameters)
            .map(Family::word)
            .collect(Collectors.joining("-", exercise.name().charAt(0) + "-" + name + "-", ""));
    String answers = exercise == Exercise.SAMPLE ? "names" : "numbers";
    String hint = "Exactly these " + answers + " come out when " + condition + ". " + question;
    return new Misconception(id, exercise, condition, hint, section, mostIterations, maker);
  }

  /** Returns a parameter as it is written in an id. */
  private static String word(Object parameter) {
    return text(parameter).replace("-", "minus").replace(' ', '.').toLowerCase(Locale.ROOT);
  }

  /** Returns a parameter as it is read; a number without an exponent. */
  static String text(Object parameter) {
    return parameter instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : parameter.toString();
  }

  /**
   * Returns a sum as it is written by hand: {@code Wax x - 2 b}.
   *
   * @param terms the terms, as many as factors; the last may be empty, for a number alone
   */
  static String sum(double[] factors, String... terms) {
    StringBuilder sum = new StringBuilder();
    for (int i = 0; i < factors.length; i++) {
      if (factors[i] != 0) {
        String sign = factors[i] < 0 ? " - " : " + ";
        boolean alone = Math.abs(factors[i]) == 1 && !terms[i].isEmpty();
        String factor = alone ? "" : text(Math.abs(factors[i])) + " ";
        sum.append(sign).append((factor + terms[i]).strip());
      }
    }
    if (sum.isEmpty()) {
      return "0";
    }
    return sum.charAt(1) == '+' ? sum.substring(3) : "-" + sum.substring(3);
  }
}
