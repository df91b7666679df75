package dinosaurus.harness.command;

import dinosaurus.harness.difference.Replay.RecordedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The report that is to be come to again, as the command line says. */
final class ReplayOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--replay",
      paramLabel = "REPORT",
      description =
          "Grade the one PATH again, in the way that REPORT, its report.json, says; with fresh"
              + " cases, name their secret, too. Tells whether the score is the same, and if not"
              + " why; exits with 1 if it isn't; writes no files.")
  private Path report;

  boolean isGiven() {
    return report != null;
  }

  /** Reads the report. */
  RecordedReport read() throws IOException {
    if (!Files.isReadable(report)) {
      throw mistake("There is no report " + report + " that can be read.");
    }
    try {
      return RecordedReport.read(report);
    } catch (IllegalArgumentException e) {
      throw mistake(e.getMessage());
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
