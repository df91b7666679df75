package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Await;
import dinosaurus.harness.OptionalTool;
import dinosaurus.rubric.grading.SubmissionFault;
import dinosaurus.rubric.score.Outcome;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where somebody else ends or stops the process of a submission,")
class InterferenceTest {

  /** What the thread that is in the middle of a call is named, which the system tells. */
  private static final String AT_WORK = "at work";

  private static final String BUSY =
      """
      public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
        Thread.currentThread().setName("%s");
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        while (threads.getCurrentThreadCpuTime() < 1_000_000_000L) { Thread.onSpinWait(); }
        return List.of(seed);
      }
      """
          .formatted(AT_WORK);

  @TempDir Path folder;

  private final List<ProcessHandle> met = new ArrayList<>();
  private SandboxedModel model;

  @AfterEach
  void close() throws IOException {
    for (ProcessHandle process : met) {
      signal("CONT", process);
    }
    model.close();
  }

  private List<Integer> sample() {
    return model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 7);
  }

  private static void requireTools() {
    OptionalTool.require("kill");
    if (!Files.isDirectory(Path.of("/proc/self/task"))) {
      OptionalTool.missing("Threads can't be seen in /proc here, and this test needs it.");
    }
  }

  private void run(String members, Duration limit) {
    model = Program.of(folder, members, Program.LIMITS.withCall(limit));
  }

  /** Waits for a process, other than those before, that is in the middle of a call. */
  private ProcessHandle next(CompletableFuture<?> call) {
    int before = met.size();
    Await.until(
        () -> {
          assertFalse(call.isDone(), "the call has ended");
          ProcessHandle.current()
              .descendants()
              .filter(one -> !met.contains(one) && isAtWork(one))
              .findAny()
              .ifPresent(met::add);
          return met.size() > before;
        });
    return met.get(before);
  }

  private static boolean isAtWork(ProcessHandle process) {
    Path threads = Path.of("/proc/" + process.pid() + "/task");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
      for (Path thread : all) {
        if (Files.readString(thread.resolve("comm")).strip().equals(AT_WORK)) {
          return true;
        }
      }
      return false;
    } catch (IOException | DirectoryIteratorException e) {
      return false; // It has ended meanwhile.
    }
  }

  private static void signal(String name, ProcessHandle process) throws IOException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().onExit().join();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KILL", "TERM", "INT", "HUP"})
  @DisplayName("the call is made again in a new one")
  void killedOnce(String signal) throws IOException {
    requireTools();
    run(BUSY, Duration.ofSeconds(30));
    CompletableFuture<List<Integer>> call = CompletableFuture.supplyAsync(this::sample);
    signal(signal, next(call));
    assertEquals(List.of(7), call.join());
    assertEquals(Optional.empty(), model.failure());
  }

  @Test
  @DisplayName("again and again, it is the grader's failure, and nothing else is tried")
  void killedAlways() throws IOException {
    requireTools();
    run(BUSY, Duration.ofSeconds(30));
    CompletableFuture<List<Integer>> call = CompletableFuture.supplyAsync(this::sample);
    for (int tries = 0; tries < 3; tries++) {
      signal("KILL", next(call));
    }
    assertThrows(RuntimeException.class, call::join);
    assertInstanceOf(InterferenceException.class, model.failure().orElseThrow());
    assertThrows(IllegalStateException.class, this::sample);
  }

  @Test
  @Tag("slow")
  @DisplayName("or leaves it lying, the call is made again in a new one")
  void stoppedForGood() throws IOException {
    requireTools();
    run(BUSY, Duration.ofSeconds(12));
    CompletableFuture<List<Integer>> call = CompletableFuture.supplyAsync(this::sample);
    signal("STOP", next(call));
    assertEquals(List.of(7), call.join());
    assertEquals(Optional.empty(), model.failure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Runtime.getRuntime().halt(137);",
        "System.exit(137);",
        "System.exit(143);",
        "Runtime.getRuntime().halt(130);"
      })
  @DisplayName("a submission that ends with the same status is still to blame")
  void pretended(String end) {
    run(
        "public List<Integer> sample(Parameters p, Vocabulary v, int seed) { %s return null; }"
            .formatted(end),
        Duration.ofSeconds(30));
    Outcome outcome = assertThrows(SubmissionFault.class, this::sample).outcome();
    assertTrue(outcome instanceof Outcome.Crashed crashed && crashed.error().contains("(exit 1"));
    assertEquals(Optional.empty(), model.failure());
  }

  @Test
  @DisplayName("a submission that hides how it ended gets neither points nor more tries")
  void silenced() {
    run(
        "public List<Integer> sample(Parameters p, Vocabulary v, int seed) {"
            + " try { new FileOutputStream(FileDescriptor.out).close(); }"
            + " catch (IOException e) { }"
            + " Runtime.getRuntime().halt(137); return null; }",
        Duration.ofSeconds(30));
    assertThrows(IllegalStateException.class, this::sample);
    assertInstanceOf(InterferenceException.class, model.failure().orElseThrow());
    assertThrows(IllegalStateException.class, this::sample);
  }

  @Test
  @DisplayName("a submission that sleeps for ever is still late")
  void sleeping() {
    run(
        "public List<Integer> sample(Parameters p, Vocabulary v, int seed) {"
            + " synchronized (this) { try { wait(); } catch (InterruptedException e) { } }"
            + " return null; }",
        Duration.ofSeconds(1));
    Outcome outcome = assertThrows(SubmissionFault.class, this::sample).outcome();
    assertEquals(new Outcome.TimedOut(Duration.ofSeconds(4), true, List.of(), ""), outcome);
    assertEquals(Optional.empty(), model.failure());
  }
}
