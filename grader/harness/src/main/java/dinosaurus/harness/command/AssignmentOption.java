package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.bulk.UntriedTests;
import dinosaurus.harness.policy.AssignmentReader;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.score.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What an instructor changes of the assignment without a build. */
final class AssignmentOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--assignment",
      paramLabel = "FILE",
      description =
          "A YAML file with what you change of the assignment: what graded tests are worth, which"
              + " cases are hidden, the time for a call, and the dates that the handout tells. It"
              + " may be the policy file, too.")
  private Path file;

  private AssignmentChanges changes;

  /** Returns the changes, none without a file; the points of all tests make sense then. */
  AssignmentChanges changes() throws IOException {
    if (changes == null) {
      changes = read();
    }
    return changes;
  }

  /** Returns the text of the file, if there is one. */
  Optional<String> text() throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    require(Files.isRegularFile(file), "There is no file " + file + ".");
    try {
      return Optional.of(AssignmentReader.text(file));
    } catch (PolicyException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private AssignmentChanges read() throws IOException {
    Optional<String> text = text();
    return text.isPresent()
        ? read(file.getFileName().toString(), text.get())
        : requirePoints(AssignmentChanges.NONE);
  }

  /**
   * Reads the text of a file.
   *
   * @param name what it is called in messages
   */
  static AssignmentChanges read(String name, String text) {
    try {
      AssignmentChanges read = requirePoints(AssignmentReader.read(name, text));
      if (!read.hidden().isEmpty()) {
        requireTried(name, read);
      }
      return read;
    } catch (PolicyException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static AssignmentChanges requirePoints(AssignmentChanges changes) {
    try {
      Rubric.checkPoints();
      return changes;
    } catch (IllegalStateException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static void requireTried(String name, AssignmentChanges read) {
    CaseSet cases = CaseSet.loadAll();
    List<String> untried = UntriedTests.in(cases.renamed(read.moved(cases.ids())));
    require(
        untried.isEmpty(),
        name
            + " hides every case that students could try "
            + Listing.of(untried)
            + " on; leave one public, or make another public.");
  }

  /** Tells which of the hidden cases are no secret to whoever has an earlier kit. */
  void tellKnown() throws IOException {
    if (!changes().hidden().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "dino: "
                  + Listing.of(List.copyOf(changes().hidden()))
                  + " can be known already: earlier kits show what was public.");
    }
  }
}
