package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.gradebook.CanvasGroups;
import dinosaurus.harness.gradebook.Gradebook.Settings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What it takes to place grades that a gradebook doesn't say. */
final class PlacingOptions {

  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100_000);

  @Option(
      names = "--id",
      paramLabel = "COLUMN",
      description =
          "The column that the submissions' ids stand in, or name to go by names alone (default:"
              + " the columns of the kind of id that the download has).")
  private String id;

  @Option(
      names = "--points",
      paramLabel = "N",
      description = "What everything right is worth, where the gradebook doesn't say.")
  private BigDecimal points;

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description =
          "For Canvas: the group set as Canvas exports it under People, so that every member of a"
              + " group gets what it handed in.")
  private Path groups;

  /** Returns what is said. */
  Settings settings() throws IOException {
    require(
        points == null || points.signum() > 0 && points.compareTo(MOST_POINTS) <= 0,
        "--points must be a number above 0, up to " + MOST_POINTS + ".");
    return new Settings(
        Optional.ofNullable(id),
        Optional.ofNullable(points).map(BigDecimal::toPlainString),
        groups == null ? CanvasGroups.NONE : GradebookFile.read(groups, CanvasGroups::parse));
  }
}
