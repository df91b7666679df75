package dinosaurus.harness.kit;

import dinosaurus.rubric.GradedTest;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the points of an exercise in the scoreboard that the handout shows, and in what it says
 * of their change.
 *
 * @param exercise the name of the exercise
 * @param tests its graded tests
 * @param points what they are worth
 */
record ShownScore(String exercise, List<GradedTest> tests, ToIntFunction<GradedTest> points) {

  private static final int BAR = 20;
  private static final String POINTS = "( +\\d+ / \\d+)$";

  /** Returns the handout with the points changed. */
  String in(String handout) {
    Pattern details = Pattern.compile("(?ms)^" + exercise + "\\n  .*?^-{20}");
    int lost =
        details
            .matcher(handout)
            .results()
            .mapToInt(found -> lost(found.group()))
            .findFirst()
            .orElse(0);
    String changed =
        details
            .matcher(handout)
            .replaceAll(found -> Matcher.quoteReplacement(withWorth(found.group())));
    return Pattern.compile("(?m)^(" + exercise + " +\\[)[#-]+(\\].*?)" + POINTS)
        .matcher(changed)
        .replaceAll(row -> row(row, lost))
        .replaceAll("(\\*" + exercise + " \\d+ -> )\\d+\\*", "$1" + possible() + "*");
  }

  private int possible() {
    return tests.stream().mapToInt(points).sum();
  }

  /** Returns what the tests are worth that are wrong there. */
  private int lost(String details) {
    return tests.stream()
        .filter(test -> wrong(test).matcher(details).find())
        .mapToInt(points)
        .sum();
  }

  private String withWorth(String details) {
    String changed = details;
    for (GradedTest test : tests) {
      String worth = "0 / " + points.applyAsInt(test);
      changed =
          wrong(test)
              .matcher(changed)
              .replaceAll(
                  line -> Matcher.quoteReplacement(line.group(1) + right(worth, line.group(2))));
    }
    return changed;
  }

  private static Pattern wrong(GradedTest test) {
    return Pattern.compile("(?m)^(  \\[FAIL\\]  " + Pattern.quote(test.sentence()) + ")" + POINTS);
  }

  private String row(MatchResult row, int lost) {
    int earned = possible() - lost;
    int full = earned == 0 ? 0 : Math.max(1, earned * BAR / possible());
    String bar = "#".repeat(full) + "-".repeat(BAR - full);
    return row.group(1) + bar + row.group(2) + right(earned + " / " + possible(), row.group(3));
  }

  /** Moves a text to where another ends. */
  private static String right(String text, String other) {
    return " ".repeat(Math.max(1, other.length() - text.length())) + text;
  }
}
