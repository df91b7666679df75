package dinosaurus.harness.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evaluates the part of GitHub's expressions that the workflows use: names, texts in single quotes,
 * {@code ==}, {@code !=}, {@code &&} and {@code ||}.
 */
final class Expression {

  private static final Pattern EMBEDDED = Pattern.compile("\\$\\{\\{(.*?)}}");
  private static final Pattern TOKEN =
      Pattern.compile("\\s*('[^']*'|[\\w.-]+|==|!=|&&|\\|\\|)\\s*");

  private final Map<String, Object> names;
  private final Deque<String> tokens = new ArrayDeque<>();

  private Expression(String text, Map<String, Object> names) {
    this.names = names;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      tokens.add(matcher.group(1));
      matcher.region(matcher.end(), text.length());
    }
    if (matcher.regionStart() != text.length()) {
      throw new IllegalArgumentException("This expression can't be read here: " + text);
    }
  }

  /** Replaces every expression in a text by its value. */
  static String expand(Object text, Map<String, Object> names) {
    return EMBEDDED
        .matcher(Yaml.text(text))
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), names)));
  }

  /** Returns the value of an expression as a text; that of a name nobody set is empty. */
  static String value(String text, Map<String, Object> names) {
    return new Expression(text, names).alternatives();
  }

  /** Tells whether a condition holds. */
  static boolean holds(Object condition, Map<String, Object> names) {
    return condition == null || isTrue(value(condition.toString(), names));
  }

  private String alternatives() {
    String value = conjunction();
    while (accept("||")) {
      String other = conjunction();
      value = isTrue(value) ? value : other;
    }
    return value;
  }

  private String conjunction() {
    String value = comparison();
    while (accept("&&")) {
      String other = comparison();
      value = isTrue(value) ? other : value;
    }
    return value;
  }

  private String comparison() {
    String value = operand();
    BinaryOperator<String> equality = (one, two) -> Boolean.toString(one.equals(two));
    if (accept("==")) {
      return equality.apply(value, operand());
    }
    return accept("!=") ? Boolean.toString(!value.equals(operand())) : value;
  }

  private String operand() {
    String token = tokens.remove();
    return token.startsWith("'") ? token.substring(1, token.length() - 1) : lookUp(token);
  }

  private String lookUp(String path) {
    Object value = names;
    for (String name : path.split("\\.")) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return Yaml.text(value);
  }

  private boolean accept(String operator) {
    boolean is = operator.equals(tokens.peek());
    if (is) {
      tokens.remove();
    }
    return is;
  }

  private static boolean isTrue(String value) {
    return !value.isEmpty() && !value.equals("false");
  }
}
