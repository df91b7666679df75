package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.rubric.models.Cases;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.Gradients;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An exception of a submission")
class CrashesTest {

  private static final CaseSet CASES = Cases.shown();

  private static Outcome.Crashed crash(CaseSet cases, Supplier<Throwable> thrown) {
    Score score = Grading.grade(new Thrower(thrown), cases);
    return assertInstanceOf(Outcome.Crashed.class, Outcomes.of(score, "clip.above"));
  }

  @Test
  @DisplayName("is told with its case, its line and a hint")
  void told() {
    Outcome.Crashed crash = crash(CASES, () -> new IndexOutOfBoundsException("Index 9"));
    assertEquals("IndexOutOfBoundsException: Index 9", crash.error());
    assertTrue(crash.location().matches("CrashesTest\\.java:\\d+"), crash.location());
    assertEquals("bound five", crash.caseTitle());
    assertTrue(crash.feedback().get(1).startsWith("Hint: an index"), crash.feedback().get(1));
  }

  @Test
  @DisplayName("may be an error of the virtual machine")
  void errors() {
    assertTrue(crash(CASES, StackOverflowError::new).feedback().get(1).contains("calls itself"));
    assertTrue(crash(CASES, OutOfMemoryError::new).feedback().get(1).contains("grows"));
  }

  @Test
  @DisplayName("may overflow the stack for real")
  void overflow() {
    assertEquals("StackOverflowError", crash(CASES, CrashesTest::deeper).error());
  }

  private static Throwable deeper() {
    Throwable deep = deeper();
    return new IllegalStateException(deep);
  }

  @Test
  @DisplayName("can't break the grader with its message or its trace")
  void hostile() {
    assertEquals("Hostile", crash(CASES, Hostile::new).error());
    String long1 = "x".repeat(1_000_000) + "\u001b[31m";
    String told = crash(CASES, () -> new IllegalStateException(long1)).error();
    assertTrue(told.length() <= 300, () -> "" + told.length());
    String colour = crash(CASES, () -> new IllegalStateException("\u001b[31m\nred")).error();
    assertEquals("IllegalStateException: ?[31m red", colour);
  }

  /** Throws in clip. */
  private static final class Thrower extends RightModel {
    private final Supplier<Throwable> thrown;

    Thrower(Supplier<Throwable> thrown) {
      this.thrown = thrown;
    }

    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      throw Thrower.<RuntimeException>unchecked(thrown.get());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
      throw (T) thrown;
    }
  }

  /** Throws from its own methods. */
  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new StackOverflowError();
    }
  }
}
