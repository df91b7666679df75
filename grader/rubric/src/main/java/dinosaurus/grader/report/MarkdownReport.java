package dinosaurus.grader.report;

import dinosaurus.grader.score.ExerciseScore;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.Reproduction;
import dinosaurus.grader.score.SubmissionReport;

/** Writes the verdict as Markdown: an overview, then every exercise with all feedback. */
final class MarkdownReport {

  private static final int SHOWN = 16;

  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  /** Returns the text, which ends with a line break. */
  static String of(SubmissionReport report) {
    MarkdownReport markdown = new MarkdownReport();
    markdown.overview(report);
    report.messages().forEach(message -> markdown.line(Markdown.block(message)));
    report.score().exercises().forEach(markdown::exercise);
    report.reproduction().ifPresent(markdown::reproduction);
    return markdown.out.toString();
  }

  private void overview(SubmissionReport report) {
    line("# " + Markdown.escape(report.submission()));
    line("");
    line("**" + report.score().earned() + " of " + report.score().possible() + " points**");
    line("");
    line("| Exercise | Points |");
    line("|---|---:|");
    for (ExerciseScore exercise : report.score().exercises()) {
      line("| " + exercise.exercise().folder() + " | " + points(exercise) + " |");
    }
    line("");
    line(Markdown.escape(NextStep.of(report)));
    line("");
  }

  private void exercise(ExerciseScore exercise) {
    line("## " + exercise.exercise().folder() + ": " + points(exercise));
    line("");
    for (String hint : exercise.diagnosis().feedback()) {
      line("> " + Markdown.escape(hint));
      line("");
    }
    exercise.results().forEach(this::result);
    line("");
  }

  private void result(GradedResult result) {
    String mark = OutcomeName.of(result.outcome()).mark();
    String points = " (" + result.earned() + " of " + result.points() + ")";
    line("- **" + mark + "** " + Markdown.escape(result.sentence()) + points);
    result.outcome().feedback().forEach(text -> line("  - " + Markdown.escape(text)));
  }

  private void reproduction(Reproduction how) {
    String fresh =
        how.fresh().map(draw -> ", fresh cases of the secret " + draw.secretId()).orElse("");
    line("---");
    line("");
    line(
        "Graded with assignment "
            + Markdown.escape(how.assignment())
            + ", cases "
            + how.fixtures().substring(0, SHOWN)
            + fresh
            + ". To grade again: `./dino grade --replay "
            + ReportFiles.JSON
            + " SUBMISSION`.");
  }

  private static String points(ExerciseScore exercise) {
    int followed = exercise.followedThrough();
    return exercise.earned()
        + " of "
        + exercise.possible()
        + (followed > 0 ? ", " + followed + " by follow-through" : "");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
