package dinosaurus.harness.command;

import dinosaurus.harness.bulk.GradedFolder;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Audience;
import dinosaurus.rubric.report.export.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which report to export, and where it goes. */
final class ReportArgument {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "REPORT", description = "A report.json, or the folder of one.")
  private Path report;

  @Mixin private OutputOption output;

  /** Writes the report in a format. */
  int write(ReportFormat format) throws IOException {
    output.write(format.render(read()));
    return ExitCode.DONE;
  }

  private ReportDocument read() throws IOException {
    Path file = Files.isDirectory(report) ? report.resolve(ReportFiles.JSON) : report;
    if (!Files.isReadable(file)) {
      throw mistake("There is no report " + file + " that can be read.");
    }
    try {
      boolean isOfARun = file.getFileName().toString().equals(ReportFiles.JSON);
      ReportDocument read =
          isOfARun
              ? GradedFolder.report(file.toAbsolutePath().getParent())
              : ReportDocument.read(file);
      return forStudents(file, read);
    } catch (IllegalArgumentException e) {
      throw mistake(e.getMessage());
    }
  }

  private ReportDocument forStudents(Path file, ReportDocument report) {
    if (report.audience() == Audience.INSTRUCTOR) {
      throw mistake(
          file + " is for the instructor alone; name the report in the student's own folder.");
    }
    return report;
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
