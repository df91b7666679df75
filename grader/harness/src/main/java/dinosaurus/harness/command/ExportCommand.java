package dinosaurus.harness.command;

import dinosaurus.harness.export.ReportFormat;
import java.util.Map;
import java.util.Stack;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Groups what grades and reports can be exported to. */
@Command(
    name = "export",
    description = {
      "Writes grades and reports in the formats of other programs.",
      "dino export FORMAT REPORT is short for dino export report --format FORMAT REPORT."
    },
    subcommands = {
      ExportCanvasCommand.class,
      ExportMoodleCommand.class,
      ExportCsvCommand.class,
      ExportJsonLinesCommand.class,
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
}
