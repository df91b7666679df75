package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Printed;
import dinosaurus.rubric.Reply;
import dinosaurus.rubric.models.Cases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a call prints")
class StudentOutputTest {

  private static final Call<?> CLIP = Cases.shown().clip().get(0).call();

  private final PrintStream usual = System.out;
  private final PrintStream usualError = System.err;
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final PrintStream outer = new PrintStream(console, true, StandardCharsets.UTF_8);
  private StudentOutput output;

  @BeforeEach
  void begin() {
    System.setOut(outer);
    output = StudentOutput.begin();
  }

  @AfterEach
  void giveBack() {
    output.close();
    System.setOut(usual);
    System.setErr(usualError);
  }

  private Printed printed(Runnable body) {
    DeadlineCaller caller =
        new DeadlineCaller(ExceptionReply.of(getClass()), Duration.ofSeconds(5), output);
    caller.call(
        CLIP,
        () -> {
          body.run();
          return new Reply.Answered<>("answer");
        });
    return caller.printed();
  }

  private String console() {
    return console.toString(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("is the call's, errors too, and doesn't reach the console")
  void kept() {
    assertEquals(
        new Printed(List.of("one", "two"), 2),
        printed(
            () -> {
              System.out.println("one");
              System.err.println("two");
            }));
    assertEquals(Printed.NOTHING, printed(() -> {}));
    assertEquals("", console());
  }

  @Test
  @DisplayName("isn't what the tests themselves print")
  void runner() {
    System.out.print("of a test");
    assertEquals(Printed.NOTHING, printed(() -> {}));
    assertEquals("of a test", console());
  }

  @Test
  @DisplayName("is what its other threads print, too")
  void threads() {
    assertEquals(
        new Printed(List.of("elsewhere"), 1),
        printed(() -> run(new Thread(() -> System.out.println("elsewhere")))));
  }

  @Test
  @DisplayName("is no other call's, however late it prints")
  void late() throws InterruptedException {
    CountDownLatch next = new CountDownLatch(1);
    Thread[] late = new Thread[1];
    printed(
        () -> {
          late[0] = Thread.currentThread();
          endlessUntil(next);
          System.out.println("late");
        });
    assertEquals(
        Printed.NOTHING,
        printed(
            () -> {
              next.countDown();
              join(late[0]);
            }));
    assertEquals("", console());
  }

  @Test
  @DisplayName("is lost after the tests, too, if a thread goes on printing")
  void forEver() {
    CountDownLatch closed = new CountDownLatch(1);
    Thread[] left = new Thread[1];
    printed(
        () -> {
          left[0] =
              new Thread(
                  () -> {
                    endlessUntil(closed);
                    System.out.println("late");
                  });
          left[0].start();
        });
    output.close();
    closed.countDown();
    join(left[0]);
    System.out.print("the scoreboard");
    assertEquals("the scoreboard", console());
    output.close();
    assertSame(outer, System.out);
  }

  @Test
  @DisplayName("is lost where it has an output of its own, which it has until the end")
  void replaced() {
    assertEquals(
        Printed.NOTHING,
        printed(
            () -> {
              System.setOut(new PrintStream(new ByteArrayOutputStream()));
              System.out.println("mine");
            }));
  }

  @Test
  @DisplayName("may be millions of lines, which take less than its limit of a second")
  void millions() {
    Printed printed =
        printed(
            () -> {
              for (int i = 0; i < 3_000_000; i++) {
                System.out.println("dWax[1][0]");
              }
            });
    assertEquals(3_000_000, printed.count());
    assertEquals(20, printed.lines().size());
  }

  private static void endlessUntil(CountDownLatch next) {
    while (next.getCount() > 0) {
      Thread.onSpinWait();
    }
  }

  private static void run(Thread thread) {
    thread.start();
    join(thread);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
