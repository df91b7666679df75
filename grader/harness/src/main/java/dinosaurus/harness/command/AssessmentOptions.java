package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.bulk.Assessment;
import dinosaurus.harness.followthrough.FollowThrough;
import dinosaurus.harness.fresh.FreshCases;
import dinosaurus.harness.fresh.Secret;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.shard.Plan;
import dinosaurus.rubric.score.Reproduction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What submissions are graded by, as the command line or a report says. */
final class AssessmentOptions {

  /** Where the secret of fresh cases stands: on the command line, or better in a file. */
  private static final class SecretOption {

    @Option(
        names = "--fresh",
        required = true,
        paramLabel = "SECRET",
        description =
            "Draw cases of its own for each submission from SECRET and the submission's name, and"
                + " add them to the others. Other people on this machine can see SECRET in the list"
                + " of processes: prefer --fresh-file.")
    private String text;

    @Option(
        names = "--fresh-file",
        required = true,
        paramLabel = "FILE",
        description =
            "The same with the secret in FILE: 32 hexadecimal digits or more, drawn and not made"
                + " up; 'openssl rand -hex 16 >FILE' makes one. Keep FILE as long as scores may be"
                + " questioned: --replay needs it.")
    private Path file;

    /**
     * Returns the secret, without the line break that editors end a file with.
     *
     * @throws IllegalArgumentException if the file isn't there
     */
    String read() throws IOException {
      return file == null ? text : readSecret(file);
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "Processor time that a long training may take (default: 10); short calls have a fifth, the longest twice as much.")
  private Integer timeout;

  @Option(
      names = "--no-follow-through",
      description =
          "Give no points by follow-through. Otherwise a later exercise that fails is judged once"
              + " more, by what the student's own wrong clip, sample or optimize leads to; reports"
              + " tell what is earned so.")
  private boolean noFollowThrough;

  @Mixin private AssignmentOption assignment;

  @ArgGroup private SecretOption secret;

  /**
   * Requires that what the graded tests are worth makes sense, and whatever an own file changes.
   */
  void check() throws IOException {
    assignment.changes();
  }

  /** Makes the assessment that the options ask for. */
  Assessment assessment() throws IOException {
    require(
        timeout == null || timeout >= 1,
        "--timeout must be at least 1 second, but it is " + timeout + ".");
    return assessment(limits(), !noFollowThrough, assignment.changes());
  }

  private Limits limits() throws IOException {
    return Optional.ofNullable(timeout)
        .or(assignment.changes()::secondsPerCall)
        .map(AssessmentOptions::limits)
        .orElse(Limits.DEFAULT);
  }

  private static Limits limits(int seconds) {
    return Limits.DEFAULT.withCall(Duration.ofSeconds(seconds));
  }

  /** Makes the assessment that a report was made by, but for the secret, which isn't in it. */
  Assessment assessment(Reproduction how) throws IOException {
    require(
        how.fresh().isEmpty() || secret != null,
        "The report was made with fresh cases; name their secret with --fresh-file or --fresh.");
    require(
        how.fresh().isPresent() || secret == null,
        "The report was made without fresh cases; leave the secret out.");
    require(
        timeout == null && !noFollowThrough,
        "--timeout and --no-follow-through can't go with --replay: the report says both.");
    return assessment(
        limits(Math.toIntExact(how.secondsPerCall())), how.followThrough(), assignment.changes());
  }

  /** Says how to make the assessment again, but for the secret. */
  Plan.Options planned() throws IOException {
    return new Plan.Options(limits().call().toSeconds(), !noFollowThrough, assignment.text());
  }

  /**
   * Makes the assessment that a plan was made with, but for the secret, which isn't in it.
   *
   * @throws UsageException if it isn't the same here
   */
  Assessment assessment(Plan plan) throws IOException {
    require(
        timeout == null && !noFollowThrough && assignment.text().isEmpty(),
        "The plan says --timeout, --no-follow-through and --assignment; leave them out here.");
    requireSecret(plan, secret != null);
    Plan.Options options = plan.options();
    AssignmentChanges changes =
        options.assignment().isPresent()
            ? AssignmentOption.read("the plan", options.assignment().get())
            : AssignmentChanges.NONE;
    Assessment assessment =
        assessment(
            limits(Math.toIntExact(options.secondsPerCall())), options.followThrough(), changes);
    requireSame(plan.basis(), assessment.basis(""));
    return assessment;
  }

  /** Requires that there is a secret if the plan was made with one, and none otherwise. */
  static void requireSecret(Plan plan, boolean given) {
    require(
        given || plan.basis().secret().isEmpty(),
        "The plan was made with fresh cases; name their secret with --fresh-file.");
    require(
        !given || !plan.basis().secret().isEmpty(),
        "The plan was made without fresh cases; leave the secret out.");
  }

  private static void requireSame(Basis planned, Basis here) {
    require(
        planned.grader().equals(here.grader()) && planned.assignment().equals(here.assignment()),
        "The plan was made by another dino, version %s; use the same release of it on all machines."
            .formatted(planned.assignment()));
    require(
        planned.secret().equals(here.secret()),
        "The plan was made with another secret of fresh cases; name that one.");
    require(planned.equals(here), "The plan was made with other cases; use the same release.");
  }

  private Assessment assessment(Limits limits, boolean follow, AssignmentChanges changes)
      throws IOException {
    return new Assessment(
        fixtures(),
        limits,
        follow ? FollowThrough.find() : Optional.empty(),
        secret == null ? Optional.empty() : Optional.of(fresh()),
        changes);
  }

  private CaseSet fixtures() {
    CaseSet fixtures = CaseSet.loadAll();
    if (!fixtures.hasHidden()) {
      spec.commandLine()
          .getErr()
          .println("dino: warning: The hidden cases aren't here; the public ones alone decide.");
    }
    return fixtures;
  }

  private FreshCases fresh() throws IOException {
    try {
      return FreshCases.find(new Secret(secret.read()))
          .orElseThrow(
              () ->
                  new UsageException("Fresh cases need the reference solution, which isn't here."));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /**
   * Returns the secret in a file.
   *
   * @throws IllegalArgumentException if the file isn't there
   */
  static String readSecret(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException("There is no file " + file + " that can be read.");
    }
    return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
  }
}
