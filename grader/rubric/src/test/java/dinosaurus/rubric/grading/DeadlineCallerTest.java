package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.Reply;
import dinosaurus.rubric.score.Outcome;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call with a deadline")
class DeadlineCallerTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final ExceptionReply EXCEPTIONS = ExceptionReply.of(DeadlineCallerTest.class);

  private final AtomicInteger calls = new AtomicInteger();

  @Test
  @DisplayName("answers")
  void answers() {
    Reply<String> reply =
        new DeadlineCaller(EXCEPTIONS, LONG)
            .call(Exercise.CLIP, () -> new Reply.Answered<>("answer"));
    assertEquals(new Reply.Answered<>("answer"), reply);
  }

  @Test
  @DisplayName("runs on a thread that doesn't keep the virtual machine alive")
  void daemon() {
    Reply<Boolean> reply =
        new DeadlineCaller(EXCEPTIONS, LONG)
            .call(Exercise.CLIP, () -> new Reply.Answered<>(Thread.currentThread().isDaemon()));
    assertEquals(new Reply.Answered<>(true), reply);
  }

  @Test
  @DisplayName("ends an endless loop and says where it was")
  void endless() {
    Reply<String> reply = new DeadlineCaller(EXCEPTIONS, SHORT).call(Exercise.SAMPLE, this::loop);
    Reply.Faulted<?> fault = assertInstanceOf(Reply.Faulted.class, reply);
    Outcome.TimedOut outcome = assertInstanceOf(Outcome.TimedOut.class, fault.outcome());
    assertEquals(SHORT, outcome.limit());
    assertTrue(outcome.location().startsWith("DeadlineCallerTest.java:"), outcome.location());
  }

  @Test
  @DisplayName("isn't made any more after two that took too long, but for another method it is")
  void atMostTwo() {
    DeadlineCaller caller = new DeadlineCaller(EXCEPTIONS, SHORT);
    for (int i = 0; i < 5; i++) {
      Reply<String> reply = caller.call(Exercise.SAMPLE, this::loop);
      assertInstanceOf(Reply.Faulted.class, reply);
    }
    assertEquals(2, calls.get());
    caller.call(Exercise.CLIP, this::loop);
    assertEquals(3, calls.get());
  }

  @Test
  @DisplayName("isn't made any more after two that used up the memory")
  void memory() {
    DeadlineCaller caller = new DeadlineCaller(EXCEPTIONS, LONG);
    for (int i = 0; i < 5; i++) {
      Reply<String> reply = caller.call(Exercise.SAMPLE, this::fill);
      Reply.Faulted<?> fault = assertInstanceOf(Reply.Faulted.class, reply);
      assertInstanceOf(Outcome.Crashed.class, fault.outcome());
    }
    assertEquals(2, calls.get());
  }

  private Reply<String> fill() {
    calls.incrementAndGet();
    throw new OutOfMemoryError("Java heap space");
  }

  private Reply<String> loop() {
    calls.incrementAndGet();
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return new Reply.Answered<>("too late");
  }
}
