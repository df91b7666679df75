package dinosaurus.harness.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets faults befall runs on a class of known scores.
 *
 * <p>{@code mvn -pl grader/harness -am test -Pslow -Dtest=RandomFaultsTest
 * -Dsurefire.failIfNoSpecifiedTests=false} does it 50 times and prints how often which; {@code
 * -DargLine=-Ddinosaurus.faults=20} 20 times.
 */
@DisplayName("A run that is frozen, loses processes, is killed and has no room, at random moments,")
class RandomFaultsTest {

  private static final int SUBMISSIONS = 40;
  private static final int FAULTS = Integer.getInteger("dinosaurus.faults", 50);
  private static final long SEED = 12;
  private static final int MOST_BETWEEN = 3;
  private static final int LARGEST_FILE = 60_000;
  private static final int LONGEST_ADJUSTING = 1_500;

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final Map<String, Integer> met = new TreeMap<>();
  private Map<String, String> expected;
  private int folders;

  @Test
  @Tag("slow")
  @DisplayName("stores the score known beforehand, each and every time")
  void knownScores() throws Exception {
    for (String tool : List.of("setsid", "kill", "prlimit")) {
      OptionalTool.require(tool);
    }
    expected = Cohort.write(folder.resolve("in"), SUBMISSIONS);
    Path out = folder.resolve("out-0");
    while (faults() < FAULTS) {
      disturbed(out);
      withoutRoom(out);
      killedAdjusting(out);
      if (stored(out).size() == SUBMISSIONS) {
        out = folder.resolve("out-" + ++folders);
      }
    }
    System.out.println(met + " on " + (folders + 1) + " runs of " + SUBMISSIONS);
    for (int i = 0; i <= folders; i++) {
      Path last = folder.resolve("out-" + i);
      assertEquals(0, start(List.of(), last).waitFor());
      assertEquals(expected, stored(last));
      assertEquals(expected, Cohort.graded(last));
    }
  }

  private int faults() {
    return met.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void meet(String fault) {
    met.merge(fault, 1, Integer::sum);
  }

  private Process start(List<String> launcher, Path out) throws IOException {
    List<String> command = new ArrayList<>(launcher);
    command.addAll(
        DinoProcess.command(
            List.of(),
            List.of(
                "grade",
                folder.resolve("in").toString(),
                "--out",
                out.toString(),
                "--timeout",
                "4",
                "--sandbox",
                random.nextBoolean() ? "auto" : "none")));
    return quiet(command).start();
  }

  private static ProcessBuilder quiet(List<String> command) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  /** Grades, and strikes whenever some more are done. */
  private void disturbed(Path out) throws Exception {
    Process run = start(List.of("setsid"), out);
    Fault[] faults = Fault.values();
    while (run.isAlive() && faults() < FAULTS) {
      long next = stored(out).size() + 1 + random.nextInt(MOST_BETWEEN);
      while (!run.waitFor(random.nextInt(200), TimeUnit.MILLISECONDS)
          && stored(out).size() < next) {
        // It is at work.
      }
      Fault fault = faults[random.nextInt(faults.length)];
      if (fault.strike(run, random)) {
        meet(fault.name());
      }
    }
    run.waitFor();
    stored(out);
  }

  /** Grades where no file may be larger than a few thousand bytes, as on a disk that gets full. */
  private void withoutRoom(Path out) throws Exception {
    int before = stored(out).size();
    String limit = "--fsize=" + random.nextInt(LARGEST_FILE) + ":";
    if (before < SUBMISSIONS && start(List.of("prlimit", limit), out).waitFor() == 3) {
      meet("FULL_DISK");
    }
    stored(out);
  }

  private void killedAdjusting(Path out) throws Exception {
    Path policy =
        Files.writeString(
            folder.resolve("policy.yml"),
            "late:\n  percent-per-day: 10\n  students:\n"
                + stored(out).keySet().stream()
                    .map(name -> "    - {student: %s, days: %d}\n".formatted(name, folders + 1))
                    .reduce("", String::concat));
    List<String> arguments = List.of("adjust", out.toString(), "--policy", policy.toString());
    Process adjusting = quiet(DinoProcess.command(List.of(), arguments)).start();
    adjusting.waitFor(500 + random.nextInt(LONGEST_ADJUSTING), TimeUnit.MILLISECONDS);
    int before = stored(out).size();
    if (Fault.KILL_DINO.strike(adjusting, random)) {
      meet("KILL_ADJUST");
    }
    assertEquals(before, stored(out).size());
  }

  /** Returns the grades that are stored, each of which must be the one known beforehand. */
  private Map<String, String> stored(Path out) throws IOException {
    Map<String, String> stored = new TreeMap<>();
    for (Grade grade : Files.isDirectory(out) ? GradedFolder.read(out) : List.<Grade>of()) {
      if (grade.status() != Status.GRADER_FAILED) {
        stored.put(grade.submission(), grade.total() + " " + grade.outcome());
        assertEquals(expected.get(grade.submission()), stored.get(grade.submission()));
      }
    }
    return stored;
  }
}
