package dinosaurus.harness.command;

import dinosaurus.harness.export.ReportFormat;
import dinosaurus.harness.gradebook.CanvasGradebook;
import dinosaurus.harness.gradebook.FinalCsv;
import dinosaurus.harness.gradebook.JsonLines;
import dinosaurus.harness.gradebook.MoodleColumn;
import dinosaurus.harness.gradebook.MoodleWorksheet;
import dinosaurus.harness.policy.FinalGrade;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Groups what grades and reports can be exported to. */
@Command(
    name = "export",
    description = {
      "Writes grades and reports in the formats of other programs.",
      "dino export FORMAT REPORT is short for dino export report --format FORMAT REPORT."
    },
    subcommands = {
      ExportCommand.Canvas.class,
      ExportCommand.Moodle.class,
      ExportCommand.Csv.class,
      ExportCommand.Lines.class,
      ExportFeedbackCommand.class,
      ExportAllCommand.class,
      ExportReportCommand.class
    },
    preprocessor = ExportCommand.ShortForm.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class ExportCommand {

  /** Spells the short form of exporting reports out. */
  static final class ShortForm implements IParameterPreprocessor {

    @Override
    public boolean preprocess(
        Stack<String> arguments, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
      boolean isShort =
          !arguments.isEmpty()
              && Stream.of(ReportFormat.values())
                  .anyMatch(format -> format.toString().equals(arguments.peek()));
      if (isShort) {
        arguments.push("--format");
        arguments.push("report");
      }
      return false;
    }
  }

  /** Fills in the gradebook of Canvas. */
  @Command(
      name = "canvas",
      description = {
        "Fills grades into the gradebook that Canvas exported, scaled to the points possible"
            + " there.",
        "Lists whom it couldn't place; exits with 1 if a grade isn't in the file that ought to be."
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Canvas implements Callable<Integer> {

    @Mixin private GradebookOptions gradebook;

    @Option(
        names = "--assignment",
        paramLabel = "NAME",
        description = "The title or the id of the assignment, if the file has several.")
    private String assignment;

    @Override
    public Integer call() throws Exception {
      return gradebook.fill(
          (text, settings) ->
              CanvasGradebook.parse(text, Optional.ofNullable(assignment), settings));
    }
  }

  /** Fills in the grading worksheet of Moodle. */
  @Command(
      name = "moodle",
      description = {
        "Fills grades into the grading worksheet that Moodle exported, scaled to the maximum"
            + " there.",
        "Lists whom it couldn't place; exits with 1 if a grade isn't in the file that ought to be."
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Moodle implements Callable<Integer> {

    @Mixin private GradebookOptions gradebook;

    @Option(
        names = "--feedback",
        description = "Write the points of each exercise and hints to the feedback comments, too.")
    private boolean feedback;

    @Option(
        names = "--column",
        paramLabel = "COLUMN=NAME",
        description =
            "What a column is called if your Moodle isn't English: identifier, name, id-number,"
                + " email, group, grade, maximum, changeable, modified or feedback. May come several"
                + " times.")
    private Map<MoodleColumn, String> columns = Map.of();

    @Override
    public Integer call() throws Exception {
      Optional<Function<FinalGrade, String>> comments =
          feedback ? Optional.of(gradebook.comments()) : Optional.empty();
      return gradebook.fill(
          (text, settings) -> MoodleWorksheet.parse(text, columns, settings, comments));
    }
  }

  /** Writes final grades as a table. */
  @Command(
      name = "csv",
      description = {
        "Writes a table: the points of the tests, what was decided, and the final points.",
        "Exits with 1 if somebody has no points yet."
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Csv implements Callable<Integer> {

    @Mixin private GradesOptions grades;
    @Mixin private OutputOption output;

    @Override
    public Integer call() throws Exception {
      List<FinalGrade> all = grades.grades();
      output.write(FinalCsv.of(all));
      return grades.tellUndecided(all);
    }
  }

  /** Writes final grades as JSON. */
  @Command(
      name = "jsonl",
      description = {
        "Writes the same as csv as JSON, a line for each submission.",
        "Exits with 1 if somebody has no points yet."
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Lines implements Callable<Integer> {

    @Mixin private GradesOptions grades;
    @Mixin private OutputOption output;

    @Override
    public Integer call() throws Exception {
      List<FinalGrade> all = grades.grades();
      output.write(JsonLines.of(all));
      return grades.tellUndecided(all);
    }
  }
}
