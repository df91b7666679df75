package dinosaurus.rubric.report;

import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OwnRun;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Audience;
import dinosaurus.rubric.report.document.ReportDocument.Message;
import dinosaurus.rubric.report.document.TestEntry;
import dinosaurus.rubric.score.PrintedCase;
import dinosaurus.rubric.score.Reproduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the verdict as Markdown: an overview, then every exercise with all feedback. */
public final class MarkdownReport {

  private static final int SHOWN = 16;
  private static final String AGAIN =
      ". To grade again: `./dino grade SUBMISSION --replay " + ReportFiles.JSON + "`.";

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  /** Returns the text, which ends with a line break. */
  public static String of(ReportDocument report) {
    return of(report, Optional.empty());
  }

  /** Returns the text of the report of a student's own run, if it is one. */
  static String of(ReportDocument report, Optional<OwnRun> run) {
    return String.join("", blocks(report, run));
  }

  /**
   * Returns the text in parts, any number of which, from the first on, make a text of its own.
   *
   * @param report what to say
   */
  public static List<String> blocks(ReportDocument report) {
    return blocks(report, Optional.empty());
  }

  private static List<String> blocks(ReportDocument report, Optional<OwnRun> run) {
    MarkdownReport markdown = new MarkdownReport();
    markdown.overview(report, run);
    report.messages().forEach(markdown::message);
    report.exercises().forEach(markdown::exercise);
    report.reproduction().ifPresent(how -> markdown.reproduction(how, report));
    return List.copyOf(markdown.blocks);
  }

  private void message(Message message) {
    line(Markdown.block(message.text()));
    end();
  }

  private void overview(ReportDocument report, Optional<OwnRun> run) {
    line("# " + Markdown.escape(report.headline()));
    line("");
    String points = TestEntry.points(report.counted(report.tests().toList()), " of ");
    line("**" + points + " points" + (report.partial() ? " of what ran**" : "**"));
    line("");
    run.ifPresent(own -> line("Your own run of " + own.time() + ".\n"));
    report.adjustment().ifPresent(one -> adjustment(one, report.score().possible()));
    line("| Exercise | Points |");
    line("|---|---:|");
    for (ExerciseEntry exercise : report.exercises()) {
      String earned = exercise.ran() || !report.partial() ? points(exercise) : "not run";
      line("| " + exercise.name() + " | " + earned + " |");
    }
    line("");
    line(Markdown.escape(report.nextStep()));
    line("");
    end();
  }

  private void adjustment(AdjustmentEntry adjustment, int possible) {
    line("**In the end: " + adjustment.words(possible) + "**");
    line("");
    adjustment.notes().forEach(note -> line("- " + Markdown.escape(note)));
    line("");
  }

  private void exercise(ExerciseEntry exercise) {
    line("## " + exercise.name() + ": " + points(exercise));
    line("");
    for (String hint : exercise.diagnosis().feedback()) {
      line("> " + Markdown.escape(hint));
      line("");
    }
    end();
    if (exercise.saysOneThing()) {
      oneThing(exercise.tests());
    } else {
      exercise.tests().forEach(this::test);
    }
    line("");
    end();
    exercise.printed().stream().flatMap(List::stream).forEach(this::printed);
  }

  private void printed(PrintedCase one) {
    line("Printed, " + Markdown.escape(PrintedText.heading(one)));
    line("");
    line(Markdown.block(PrintedText.text(one)));
    end();
  }

  /** Says once what all tests of an exercise say. */
  private void oneThing(List<TestEntry> tests) {
    TestEntry first = tests.get(0);
    line("- **" + first.outcome().mark() + "** all " + tests.size() + " tests");
    first.feedback().forEach(text -> line("  - " + Markdown.escape(text)));
    end();
  }

  private void test(TestEntry test) {
    String mark = test.outcome().mark();
    String points = " (" + test.earned() + " of " + test.points() + ")";
    line("- **" + mark + "** " + Markdown.escape(test.sentence()) + points);
    test.feedback().forEach(text -> line("  - " + Markdown.escape(text)));
    end();
  }

  private void reproduction(Reproduction how, ReportDocument report) {
    String name = report.student().isPresent() ? " as " + Markdown.escape(report.submission()) : "";
    String fresh =
        how.fresh().map(draw -> ", fresh cases of the secret " + draw.secretId()).orElse("");
    line("---");
    line("");
    line(
        "Graded"
            + name
            + " with assignment "
            + Markdown.escape(how.assignment())
            + ", cases "
            + how.fixturesSha256().substring(0, SHOWN)
            + fresh
            + (report.audience() == Audience.INSTRUCTOR ? AGAIN : "."));
    end();
  }

  private static String points(ExerciseEntry exercise) {
    int followed = exercise.followThrough();
    return exercise.earned()
        + " of "
        + exercise.possible()
        + (followed > 0 ? ", " + followed + " by follow-through" : "");
  }

  private void end() {
    blocks.add(out.toString());
    out.setLength(0);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
