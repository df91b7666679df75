package dinosaurus.harness.command;

import picocli.CommandLine.Command;

/** Groups the formats to which grades and reports can be exported. */
@Command(
    name = "export",
    description = {
      "Writes grades and reports in the formats of other programs.",
      "canvas, moodle, csv and jsonl take a folder that dino grade wrote; the others one report.json."
    },
    subcommands = {
      ExportCanvasCommand.class,
      ExportMoodleCommand.class,
      ExportCsvCommand.class,
      ExportJsonLinesCommand.class,
      ExportGradescopeCommand.class,
      ExportJUnitCommand.class,
      ExportClassroomCommand.class,
      ExportSummaryCommand.class,
      ExportCommentCommand.class,
      ExportAnnotationsCommand.class,
      ExportCodeQualityCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "FORMAT")
final class ExportCommand {}
