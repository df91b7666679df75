package dinosaurus.grader.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what javac prints into a list of problems in plain words. */
final class CompilerMessages {

  private static final int MOST = 20;

  private static final Pattern PROBLEM =
      Pattern.compile("(?:.*[/\\\\])?([^/\\\\:]+\\.java):(\\d+): error: (.*)");
  private static final Pattern SYMBOL = Pattern.compile("\\s*symbol:\\s+(.*)");
  private static final Map<String, String> PLAIN_WORDS =
      Map.of(
          "reached end of file while parsing", "a closing brace } is missing at the end",
          "not a statement", "this isn't a statement",
          "class, interface, enum, or record expected", "there is a brace } too many before this",
          "missing return statement", "the method can end without returning a value");

  private CompilerMessages() {}

  /**
   * Reads the output of javac.
   *
   * @param output what it printed
   * @return a line for each error, the first 20: file, line, and what is wrong
   */
  static List<String> of(String output) {
    List<String> problems = new ArrayList<>();
    for (String line : output.lines().toList()) {
      Matcher problem = PROBLEM.matcher(line);
      Matcher symbol = SYMBOL.matcher(line);
      if (problem.matches()) {
        problems.add(
            problem.group(1) + ", line " + problem.group(2) + ": " + words(problem.group(3)));
      } else if (symbol.matches() && !problems.isEmpty()) {
        problems.set(problems.size() - 1, unknown(last(problems), symbol.group(1)));
      }
    }
    return problems.size() <= MOST ? problems : problems.subList(0, MOST);
  }

  private static String words(String message) {
    return PLAIN_WORDS.getOrDefault(message, message);
  }

  private static String unknown(String problem, String symbol) {
    return problem.replace("cannot find symbol", "there is no " + symbol.strip());
  }

  private static String last(List<String> problems) {
    return problems.get(problems.size() - 1);
  }
}
