package dinosaurus.harness.attacks;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.bulk.Assessment;
import dinosaurus.harness.bulk.BulkGrading;
import dinosaurus.harness.bulk.RunListener;
import dinosaurus.harness.bulk.SubmissionGrader;
import dinosaurus.harness.followthrough.FollowThrough;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.Sandbox;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Grades an attack and a benign twin side by side, as the command does; one grader and its warm
 * compilers serve them all.
 */
final class Arena implements AutoCloseable {

  /** Short, so that what hangs doesn't hang for long. */
  static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), 256);

  /** A little less than a call may take by the clock. */
  private static final int ALMOST_MILLISECONDS = 9_500;

  private static final int SHORT_RUN = 300;

  private final Path folder;
  private final SubmissionGrader grader;
  private final Map<String, String> values;
  private int rounds;

  /**
   * Creates the arena.
   *
   * @param folder an empty folder
   * @param sandbox what keeps submissions in their places
   * @param machine what they may attack
   */
  Arena(Path folder, Sandbox sandbox, Machine machine)
      throws IOException, InterruptedException, URISyntaxException {
    this.folder = folder;
    this.values = new HashMap<>(machine.values());
    values.put("almost", Integer.toString(ALMOST_MILLISECONDS));
    grader =
        new SubmissionGrader(
            new Assessment(cases(), LIMITS, FollowThrough.find(), Optional.empty()), sandbox);
  }

  /** Leaves out the long runs of {@code model}: they cost the most, and nobody attacks them. */
  private static CaseSet cases() {
    CaseSet all = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
    return all.where(
            one ->
                !(one.call() instanceof Call.Model run) || run.options().iterations() <= SHORT_RUN)
        .withKnown(List.of());
  }

  /**
   * Holds what came of a round.
   *
   * @param attack the grade of the attack
   * @param twin that of the twin
   * @param report the attack's report
   * @param texts all that was written but for the instructor alone, one after the other
   * @param full what the instructor alone reads, one after the other
   * @param time how long the round took
   */
  record Round(Grade attack, Grade twin, String report, String texts, String full, Duration time) {}

  Round grade(Attack attack, Attack twin) throws IOException, InterruptedException {
    Path round = folder.resolve(Integer.toString(rounds++));
    Path input = round.resolve("class");
    Path output = round.resolve("grades");
    values.put("submissions", input.toString());
    values.put("reports", output.toString());
    Scaffold scaffold = new Scaffold(values);
    scaffold.write(attack, input.resolve("attack"));
    scaffold.write(twin, input.resolve("twin"));
    long start = System.nanoTime();
    List<Grade> grades;
    try (Intake intake = intake(input, output)) {
      grades =
          new BulkGrading(grader, 2, output, false).run(intake.submissions(), new RunListener() {});
    }
    return new Round(
        grades.get(0),
        grades.get(1),
        Files.readString(output.resolve("attack/report.md")),
        texts(output, file -> !isFull(output, file)),
        texts(output, file -> isFull(output, file)),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private static Intake intake(Path input, Path output) throws IOException {
    try {
      return Intake.of(List.of(input), output, Optional.empty());
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isFull(Path output, Path file) {
    return file.startsWith(output.resolve("instructor"));
  }

  private static String texts(Path output, Predicate<Path> chosen) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).filter(chosen).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  @Override
  public void close() {
    grader.close();
  }
}
