package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.CallTime;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deadline")
class DeadlineTest {

  private static final Duration TICK = Duration.ofMillis(100);

  private Duration now = Duration.ofHours(7);

  private final Deadline deadline =
      new Deadline(
          ProcessHandle.current(),
          new CallTime(Duration.ofHours(1), Duration.ofSeconds(4)),
          () -> now.toNanos());

  private void lookAfter(Duration passed) {
    now = now.plus(passed);
    deadline.look();
  }

  @Test
  @DisplayName("counts the time of whoever sleeps, tick by tick")
  void sleep() {
    for (int tick = 0; tick < 39; tick++) {
      lookAfter(TICK);
    }
    assertFalse(deadline.isOver());
    lookAfter(TICK);
    assertTrue(deadline.isOver());
    assertEquals(Duration.ofSeconds(4), deadline.seen().clock());
  }

  @Test
  @DisplayName("doesn't count what passes while the grader itself stands still")
  void freeze() {
    lookAfter(TICK);
    lookAfter(Duration.ofMinutes(1));
    lookAfter(TICK);
    assertFalse(deadline.isOver());
    assertEquals(Duration.ofMillis(1_200), deadline.seen().clock());
  }
}
