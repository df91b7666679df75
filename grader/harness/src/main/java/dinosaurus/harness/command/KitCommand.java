package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.display.TerminalLine;
import dinosaurus.harness.export.GradescopeResult.Visibility;
import dinosaurus.harness.fresh.Secret;
import dinosaurus.harness.kit.GradescopeZip;
import dinosaurus.harness.kit.Kit;
import dinosaurus.harness.kit.Kit.UnfitException;
import dinosaurus.harness.leak.LeakSearch.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes what students get, and looks after it. */
@Command(
    name = "kit",
    description = "Makes the student kit of this repository, or checks one.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class KitCommand implements Callable<Integer> {

  /** What to do: one of these. */
  private static final class Task {

    @Option(
        names = "--out",
        paramLabel = "FOLDER",
        required = true,
        description =
            "Make the kit in a new FOLDER: a Maven project with ready-made jars, without the"
                + " reference, the hidden cases and the history. Nothing is written if anything of these is found in it.")
    private Path kit;

    @Option(
        names = "--zip",
        paramLabel = "FILE",
        required = true,
        description = "Write the same as a zip to FILE, for you to hand out.")
    private Path zip;

    @Option(
        names = "--check",
        paramLabel = "FOLDER",
        required = true,
        description =
            "List the kit's own files that are missing or changed in FOLDER, a student's copy, and"
                + " new ones that a build, a test run or a workflow could read; exits with 1 if"
                + " there are any. Grading never uses the copy's.")
    private Path copy;

    @Option(
        names = "--check-leaks",
        paramLabel = "PATH",
        required = true,
        description =
            "Search PATH, a file or a folder, for anything of the secret side; exits with 1 if"
                + " there is any. A student's own solution may look like the reference's.")
    private Path suspect;

    @Option(
        names = "--gradescope",
        paramLabel = "FILE",
        required = true,
        description =
            "Write the autograder for Gradescope to FILE, a zip. It holds the hidden cases: upload"
                + " it there and give it to nobody.")
    private Path autograder;
  }

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Task task;

  @Option(
      names = "--ci",
      description =
          "With --out, --zip or --check: the kit of a class repository, which has the workflows for GitHub"
              + " and GitLab and, in ci/grader, the grader with the public cases.")
  private boolean continuousIntegration;

  @Option(
      names = "--with-shakespeare",
      description =
          "With --out, --zip or --check: the kit with the optional part, a network that goes on with a"
              + " poem: its sources and its trained weights, 1 MB. What it computes with is"
              + " downloaded when a student first runs ./dino poet, 120 MB.")
  private boolean shakespeare;

  @Option(
      names = "--against",
      paramLabel = "MANIFEST",
      description =
          "With --check: compare with the kit.sha256 of a kit that was handed out earlier, not with"
              + " what the kit would be now.")
  private Path manifest;

  @Option(
      names = "--visibility",
      paramLabel = "WHEN",
      defaultValue = "visible",
      description =
          "With --gradescope: when students see their results: visible, after_due_date,"
              + " after_published or hidden (default: ${DEFAULT-VALUE}).")
  private Visibility visibility;

  @Option(
      names = "--fresh-file",
      paramLabel = "FILE",
      description =
          "With --gradescope: draw fresh cases for each student from the secret in FILE, as dino"
              + " grade does.")
  private Path secret;

  @Mixin private AssignmentOption assignment;
  @Mixin private RepositoryOption home;

  private final Optional<TerminalLine> terminal = TerminalLine.ofTheStandardError();

  @Override
  public Integer call() throws IOException, UnfitException {
    assignment.changes();
    try {
      if (manifest == null) {
        Kit.requireRepository(home.get());
      }
      if (task.kit != null || task.zip != null) {
        return make();
      }
      if (task.autograder != null) {
        return autograder();
      }
      return task.copy == null ? search() : compare();
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private int make() throws IOException, UnfitException {
    if (task.zip != null) {
      requireFolderOf(task.zip);
    }
    assignment.tellKnown();
    Kit kit;
    List<Finding> findings;
    try {
      show("gathering the kit's files");
      kit = Kit.of(home.get(), parts(), assignment.changes());
      findings = write(kit);
    } finally {
      terminal.ifPresent(TerminalLine::clear);
    }
    if (!findings.isEmpty()) {
      return leaked(findings, "No kit was written: it would have something of the secret side.");
    }
    Path written = task.zip == null ? task.kit : task.zip;
    out().println("Wrote " + kit.size() + " files to " + written + "; nothing secret is in them.");
    return ExitCode.DONE;
  }

  private List<Finding> write(Kit kit) throws IOException, UnfitException {
    IntConsumer searched = done -> show("searched " + done + " of " + kit.size() + " files");
    return task.zip == null ? kit.write(task.kit, searched) : kit.pack(task.zip, searched);
  }

  private void show(String progress) {
    terminal.ifPresent(line -> line.draw("dino: " + progress));
  }

  private static void requireFolderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    require(Files.isDirectory(folder), "There is no folder " + folder + ".");
  }

  private Set<Kit.Part> parts() {
    Set<Kit.Part> parts = EnumSet.noneOf(Kit.Part.class);
    if (continuousIntegration) {
      parts.add(Kit.Part.WORKFLOWS);
    }
    if (shakespeare) {
      parts.add(Kit.Part.SHAKESPEARE);
    }
    return parts;
  }

  private int autograder() throws IOException, UnfitException {
    requireFolderOf(task.autograder);
    Optional<String> text = secretText();
    try {
      show("packing the grader");
      GradescopeZip.write(home.get(), assignment.changes(), task.autograder, visibility, text);
    } finally {
      terminal.ifPresent(TerminalLine::clear);
    }
    out().println("Wrote " + task.autograder + ". It holds the hidden cases: keep it to yourself.");
    return ExitCode.DONE;
  }

  /** Returns the secret, if there is to be one, and refuses one that can be guessed. */
  private Optional<String> secretText() throws IOException {
    if (secret == null) {
      return Optional.empty();
    }
    String text = AssessmentOptions.readSecret(secret);
    new Secret(text);
    return Optional.of(text);
  }

  private int search() throws IOException {
    require(Files.exists(task.suspect), "There is no file or folder " + task.suspect + ".");
    List<Finding> findings = Kit.leaks(home.get(), assignment.changes()).in(task.suspect);
    if (!findings.isEmpty()) {
      return leaked(findings, "This must not reach students.");
    }
    out().println("Nothing secret was found in " + task.suspect + ".");
    return ExitCode.DONE;
  }

  private int leaked(List<Finding> findings, String verdict) {
    findings.forEach(out()::println);
    out().println(verdict);
    return ExitCode.FAILED;
  }

  private int compare() throws IOException, UnfitException {
    require(Files.isDirectory(task.copy), "There is no folder " + task.copy + ".");
    require(
        manifest == null || Files.isReadable(manifest),
        "There is no file " + manifest + " that can be read.");
    List<String> differences =
        manifest == null
            ? Kit.of(home.get(), parts(), assignment.changes()).differences(task.copy)
            : Kit.differences(task.copy, manifest);
    differences.forEach(out()::println);
    if (differences.isEmpty()) {
      out().println("The kit's own files are as they were handed out.");
    }
    return differences.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
