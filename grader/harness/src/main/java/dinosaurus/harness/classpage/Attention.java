package dinosaurus.harness.classpage;

import dinosaurus.harness.results.BriefOutcome;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names a reason for which a person should look at submissions.
 *
 * @param key its name in the page
 * @param title what happened
 * @param advice what to do
 * @param rows the submissions
 */
record Attention(String key, String title, String advice, List<SubmissionRow> rows) {

  /** Returns the reasons that there are, the most urgent first. */
  static List<Attention> of(List<SubmissionRow> rows, Set<String> similar) {
    return List.of(
            outcome(
                BriefOutcome.GRADER_FAILED,
                "Ours to repair: run dino grade again, and tell us if it stays.",
                rows),
            outcome(
                BriefOutcome.SEVERAL_FILES,
                "Which of the files is meant? Ask, and grade that one.",
                rows),
            outcome(
                BriefOutcome.NO_SUBMISSION, "Nothing that could be graded was handed in.", rows),
            outcome(
                BriefOutcome.DOES_NOT_COMPILE,
                "Often a single line. The report quotes the compiler.",
                rows),
            outcome(
                BriefOutcome.UNUSABLE,
                "Often a single word. The report says what the class lacks.",
                rows),
            outcome(
                BriefOutcome.TIMED_OUT,
                "An endless loop, or very slow code. Other exercises count.",
                rows),
            outcome(
                BriefOutcome.CRASHED,
                "An exception or a dead process. The report names the line.",
                rows),
            having(
                "refused",
                "answers refused",
                "Answers that can't be judged: malformed, too large or null.",
                rows,
                row -> row.report().refused()),
            having(
                "similar",
                "alike",
                "More alike than chance explains: a reason to look, not a verdict.",
                rows,
                row -> similar.contains(row.member().submission())))
        .stream()
        .filter(attention -> !attention.rows().isEmpty())
        .toList();
  }

  private static Attention outcome(BriefOutcome outcome, String advice, List<SubmissionRow> rows) {
    String title = outcome.toString();
    return having(title.replace(' ', '-'), title, advice, rows, row -> row.outcome() == outcome);
  }

  private static Attention having(
      String key,
      String title,
      String advice,
      List<SubmissionRow> rows,
      Predicate<SubmissionRow> condition) {
    return new Attention(key, title, advice, rows.stream().filter(condition).toList());
  }
}
