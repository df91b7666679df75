package dinosaurus.harness.attacks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.attacks.Attack.End;
import dinosaurus.harness.attacks.Attack.Trait;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.sandbox.Sandbox;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;

/** Holds attacks to what is promised, each beside another benign twin. */
final class Trials implements AutoCloseable {

  /** All that a submission may take by the clock, and time for the rest. */
  private static final long MOST_SECONDS = 270;

  /** What a process may hold: its heap, and as much again as {@code SANDBOX.md} says. */
  private static final long LASTING_MEGABYTES = Arena.LIMITS.heapMegabytes() + 512;

  /** What its addresses allow until that is noticed. */
  private static final long MOST_MEGABYTES = Arena.LIMITS.heapMegabytes() + 2_560;

  /** Ten times the grader's own period, since both watches share two cores with the attack. */
  private static final Duration NOTICED = Duration.ofSeconds(1);

  private static final int MOST_LINES = 20;

  private static final List<Attack> TWINS = Pages.twins();

  private final Machine machine;
  private final Arena arena;
  private final Secrets secrets;
  private final AttackTable table = new AttackTable();
  private int rounds;

  Trials(Path folder, Sandbox sandbox)
      throws IOException, URISyntaxException, InterruptedException {
    machine = new Machine(Files.createDirectories(folder.resolve("m")));
    arena = new Arena(Files.createDirectories(folder.resolve("rounds")), sandbox, machine);
    secrets = new Secrets(machine.secret());
  }

  /** Grades an attack and asserts everything; what comes of it is in the table, too. */
  void check(Attack attack) throws IOException, InterruptedException {
    Attack twin = TWINS.get(rounds++ % TWINS.size());
    try (Peak peak = new Peak(LASTING_MEGABYTES)) {
      Arena.Round round = arena.grade(attack, twin);
      AttackTable.Row row = table.row(attack, round.time(), peak.megabytes());
      assertAll(
          row.contained(machine::requireUnharmed),
          row.contained(() -> requireWithinLimits(round, peak)),
          row.scored(() -> requireScore(attack, round)),
          row.silent(() -> secrets.requireNone(round.texts())),
          row.silent(() -> secrets.requireNothingForged(round.full())),
          row.silent(secret(attack, round)),
          row.twin(() -> requireFullMarks(twin, round)));
    }
  }

  private Executable secret(Attack attack, Arena.Round round) {
    return () -> {
      if (attack.is(Trait.SECRET)) {
        secrets.requireNothingTold(round.report());
      }
    };
  }

  private static void requireWithinLimits(Arena.Round round, Peak peak) {
    assertTrue(round.time().toSeconds() < MOST_SECONDS, round.time()::toString);
    assertTrue(peak.megabytes() < MOST_MEGABYTES, () -> peak.megabytes() + " MB");
    assertTrue(peak.above().compareTo(NOTICED) < 0, () -> "too much for " + peak.above());
  }

  private static void requireScore(Attack attack, Arena.Round round) {
    Grade grade = round.attack();
    End end = new End(grade.points(), grade.outcome().toString());
    assertTrue(
        attack.ends().contains(end),
        () -> end + " instead of " + attack.ends() + lost(round.report()));
  }

  private static String lost(String report) {
    return report
        .lines()
        .filter(line -> line.startsWith("  - ") || line.startsWith("## "))
        .limit(MOST_LINES)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static void requireFullMarks(Attack twin, Arena.Round round) {
    assertEquals(100, round.twin().total(), twin::toString);
  }

  /** Returns what came of the trials so far. */
  AttackTable table() {
    return table;
  }

  @Override
  public void close() throws IOException {
    arena.close();
    machine.close();
  }
}
