package dinosaurus.harness.command;

import dinosaurus.harness.gradebook.MoodleColumn;
import dinosaurus.harness.gradebook.MoodleComment;
import dinosaurus.harness.gradebook.MoodleWorksheet;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills in the grading worksheet of Moodle. */
@Command(
    name = "moodle",
    description = {
      "Fills grades into the grading worksheet that Moodle exported, scaled to the maximum there.",
      "Lists whom it couldn't place; exits with 1 if a grade isn't in the file that ought to be."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportMoodleCommand implements Callable<Integer> {

  @Mixin private GradebookOptions gradebook;

  @Option(
      names = "--feedback",
      description = "Write the points of each exercise to the feedback comments, too.")
  private boolean feedback;

  @Option(
      names = "--column",
      paramLabel = "COLUMN=NAME",
      description =
          "What a column is called if your Moodle isn't English: identifier, name, id-number,"
              + " email, grade, maximum, changeable, modified or feedback. May come several times.")
  private Map<MoodleColumn, String> columns = Map.of();

  @Override
  public Integer call() throws IOException {
    return gradebook.fill(
        text ->
            MoodleWorksheet.parse(
                text, columns, feedback ? Optional.of(MoodleComment::of) : Optional.empty()));
  }
}
