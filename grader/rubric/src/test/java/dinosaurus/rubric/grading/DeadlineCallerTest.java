package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.Reply;
import dinosaurus.rubric.models.Cases;
import dinosaurus.rubric.score.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call with a deadline")
class DeadlineCallerTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(1500);
  private static final Duration SHORTER = Duration.ofMillis(250);
  private static final Call<?> CLIP = Cases.shown().clip().get(0).call();
  private static final Call<?> MODEL = Cases.shown().model().get(0).call();
  private static final Call<?> SAMPLE = Cases.shown().sample().get(0).call();
  private static final ExceptionReply EXCEPTIONS = ExceptionReply.of(DeadlineCallerTest.class);

  private final AtomicInteger calls = new AtomicInteger();
  private final StudentOutput output = StudentOutput.begin();

  @AfterEach
  void giveBack() {
    output.close();
  }

  private DeadlineCaller caller(Duration longest) {
    return new DeadlineCaller(EXCEPTIONS, longest, output);
  }

  @Test
  @DisplayName("answers")
  void answers() {
    Reply<String> reply = caller(LONG).call(CLIP, () -> new Reply.Answered<>("answer"));
    assertEquals(new Reply.Answered<>("answer"), reply);
  }

  @Test
  @DisplayName("runs on a thread that doesn't keep the virtual machine alive")
  void daemon() {
    Reply<Boolean> reply =
        caller(LONG).call(CLIP, () -> new Reply.Answered<>(Thread.currentThread().isDaemon()));
    assertEquals(new Reply.Answered<>(true), reply);
  }

  @Test
  @DisplayName("ends an endless loop and says where it was, each of three times")
  void endless() {
    Outcome.TimedOut outcome = late(SHORT, this::loop);
    assertEquals(Duration.ofMillis(300), outcome.limit());
    assertFalse(outcome.waited());
    assertEquals(3, outcome.lines().size(), outcome::toString);
    assertTrue(outcome.location().startsWith("DeadlineCallerTest.java:"), outcome.location());
  }

  @Test
  @DisplayName("that waits ends by the clock, and says where")
  void waiting() {
    Outcome.TimedOut outcome = late(SHORTER, this::sleep);
    assertEquals(Duration.ofSeconds(1), outcome.limit());
    assertTrue(outcome.waited());
    assertEquals(1, outcome.lines().stream().distinct().count(), outcome::toString);
    assertEquals(3, outcome.lines().size(), outcome::toString);
  }

  @Test
  @DisplayName("isn't late for what other threads compute meanwhile")
  void busyMachine() throws InterruptedException {
    List<Thread> others =
        IntStream.range(0, 4 * Runtime.getRuntime().availableProcessors())
            .mapToObj(i -> new Thread(this::loop))
            .toList();
    others.forEach(Thread::start);
    try {
      assertEquals(new Reply.Answered<>("done"), caller(SHORT).call(SAMPLE, this::compute));
    } finally {
      others.forEach(Thread::interrupt);
    }
  }

  /** Computes for two thirds of the limit, 300 ms. */
  private Reply<String> compute() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    while (threads.getCurrentThreadCpuTime() < Duration.ofMillis(200).toNanos()) {
      Thread.onSpinWait();
    }
    return new Reply.Answered<>("done");
  }

  private Outcome.TimedOut late(Duration longest, Supplier<Reply<String>> observation) {
    Reply<String> reply = caller(longest).call(SAMPLE, observation);
    Reply.Faulted<?> fault = assertInstanceOf(Reply.Faulted.class, reply);
    return assertInstanceOf(Outcome.TimedOut.class, fault.outcome());
  }

  private synchronized Reply<String> sleep() {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Reply.Answered<>("too late");
  }

  @Test
  @DisplayName("isn't made any more after two that took too long, but for another method it is")
  void atMostTwo() {
    DeadlineCaller caller = caller(SHORT);
    for (int i = 0; i < 5; i++) {
      Reply<String> reply = caller.call(SAMPLE, this::loop);
      Reply.Faulted<?> fault = assertInstanceOf(Reply.Faulted.class, reply);
      assertEquals(i >= 2, fault.outcome() instanceof Outcome.NotCalled);
    }
    assertEquals(2, calls.get());
    caller.call(CLIP, this::loop);
    assertEquals(3, calls.get());
  }

  @Test
  @DisplayName("is made once alone where a method that it calls isn't any more")
  void following() {
    DeadlineCaller caller = caller(SHORT);
    caller.call(SAMPLE, this::loop);
    caller.call(SAMPLE, this::loop);
    caller.call(MODEL, this::loop);
    caller.call(MODEL, this::loop);
    assertEquals(3, calls.get());
  }

  @Test
  @DisplayName("isn't made any more after two that used up the memory")
  void memory() {
    DeadlineCaller caller = caller(LONG);
    for (int i = 0; i < 5; i++) {
      Reply<String> reply = caller.call(SAMPLE, this::fill);
      Reply.Faulted<?> fault = assertInstanceOf(Reply.Faulted.class, reply);
      Class<?> kind = i < 2 ? Outcome.Crashed.class : Outcome.NotCalled.class;
      assertEquals(kind, fault.outcome().getClass());
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
