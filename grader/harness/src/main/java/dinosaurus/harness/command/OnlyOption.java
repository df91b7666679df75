package dinosaurus.harness.command;

import dinosaurus.harness.policy.Chosen;
import dinosaurus.harness.results.Grade;
import java.util.List;
import picocli.CommandLine.Option;

/** Whom of a class a command is about. */
final class OnlyOption {

  @Option(
      names = "--only",
      paramLabel = "WHO",
      description =
          "Take these alone, and leave the others as they are: a student's id, name or folder of"
              + " reports, or an outcome such as \"timed out\". May come several times.")
  private List<String> only = List.of();

  boolean isGiven() {
    return !only.isEmpty();
  }

  /** Returns those chosen, in the same order: all if nobody is named. */
  List<Grade> chosen(List<Grade> all) {
    try {
      return Chosen.of(all, only);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
