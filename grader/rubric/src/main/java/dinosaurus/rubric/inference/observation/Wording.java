package dinosaurus.rubric.inference.observation;

import dinosaurus.rubric.answers.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Writes numbers and lists into sentences. */
public final class Wording {

  private static final int DIGITS = 6;
  private static final double ROUNDING = 1e-9;

  private Wording() {}

  /** Writes a number with up to six digits, a whole one without a fraction: {@code 500}. */
  public static String number(double value) {
    String rounded = Numbers.rounded(value == 0 ? 0 : value, DIGITS);
    return rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
  }

  /** Takes off what rounding adds to a number, and the sign of zero. */
  public static double settled(double value) {
    if (!Double.isFinite(value)) {
      return value;
    }
    double shorter = Double.parseDouble(Numbers.rounded(value == 0 ? 0 : value, DIGITS));
    return Math.abs(shorter - value) <= ROUNDING * Math.abs(value) ? shorter : value;
  }

  /** Lists names: {@code dWax, dWaa and db}. */
  public static String listed(List<String> names) {
    return String.join(", ", names).replaceFirst(", ([^,]+)$", " and $1");
  }

  /**
   * Says what holds of parts, once of all those of which the same is said.
   *
   * @param rules what holds of each part, by its name, in the order in which to say it
   * @param words says a rule of the parts that it holds of
   */
  public static <R> List<String> clauses(
      Map<String, R> rules, BiFunction<R, List<String>, String> words) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    rules.forEach(
        (part, rule) ->
            alike
                .computeIfAbsent(words.apply(rule, List.of("")), first -> new ArrayList<>())
                .add(part));
    return alike.values().stream()
        .map(parts -> words.apply(rules.get(parts.get(0)), parts))
        .toList();
  }
}
