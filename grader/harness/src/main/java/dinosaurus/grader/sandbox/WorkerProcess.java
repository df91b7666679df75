package dinosaurus.grader.sandbox;

import dinosaurus.grader.protocol.Frames;
import dinosaurus.grader.worker.Worker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that runs one submission: frames go in and out, until it is closed or dies. */
final class WorkerProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(1);
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);
  private static final Duration TICK = Duration.ofMillis(100);

  private final Process process;
  private ProcessHandle jvm;
  private final ExecutorService pipes =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "worker-pipes");
            thread.setDaemon(true);
            return thread;
          });

  private WorkerProcess(Process process) {
    this.process = process;
    this.jvm = process.toHandle();
  }

  /**
   * Starts a worker and waits until it is ready; the student's code hasn't run by then.
   *
   * @param sandbox what keeps it apart from the machine
   * @param classes the folder of the student's classes
   * @param folder its working folder
   * @param limits its heap
   * @throws IOException if it can't be started
   * @throws InterruptedException if this thread is interrupted
   */
  static WorkerProcess start(Sandbox sandbox, Path classes, Path folder, Limits limits)
      throws IOException, InterruptedException {
    Process process =
        Launcher.start(
            sandbox
                .prepare(jvm(classes, limits), folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
    WorkerProcess worker = new WorkerProcess(process);
    try {
      byte[] greeting = worker.await(() -> Frames.read(process.getInputStream()), START, START);
      if (!Arrays.equals(greeting, Frames.greeting())) {
        throw new IOException("A worker speaks another version of the protocol.");
      }
      worker.jvm = innermost(worker.jvm);
      return worker;
    } catch (ExecutionException | TimeoutException e) {
      worker.close();
      throw new IOException("A worker didn't start.", e);
    }
  }

  private static Jvm jvm(Path classes, Limits limits) {
    return new Jvm(
        limits.heapMegabytes(),
        List.of(
            "-XX:MaxMetaspaceSize=128m",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:MaxDirectMemorySize=16m"),
        ClassPaths.worker(),
        Worker.class.getName(),
        List.of(classes.toString()),
        List.of(classes));
  }

  /** Returns the process that a chain of sandboxing ones ends with; only it uses the processor. */
  private static ProcessHandle innermost(ProcessHandle process) {
    return process
        .descendants()
        .filter(one -> one.children().findAny().isEmpty())
        .findAny()
        .orElse(process);
  }

  /**
   * Sends a request and waits for the response.
   *
   * @param request the payload of its frame
   * @param limits how long to wait
   * @return the payload of the response's frame
   * @throws TimeoutException if there is none in time
   * @throws ExecutionException if the worker died, or what it sent is no frame
   * @throws InterruptedException if this thread is interrupted
   */
  byte[] exchange(byte[] request, Limits limits)
      throws TimeoutException, ExecutionException, InterruptedException {
    return await(
        () -> {
          Frames.write(process.getOutputStream(), request);
          return Frames.read(process.getInputStream());
        },
        limits.call(),
        limits.callByTheClock());
  }

  /**
   * Waits for a task on the pipes; once the process is dead, not longer than for its last words.
   */
  private byte[] await(Callable<byte[]> task, Duration processor, Duration clock)
      throws TimeoutException, ExecutionException, InterruptedException {
    CompletableFuture<byte[]> frame = onPipes(task);
    Deadline deadline = Deadline.start(jvm, processor, clock);
    CompletableFuture<?> end = CompletableFuture.anyOf(frame, process.onExit());
    while (!endsWithin(TICK, end)) {
      if (deadline.isOver()) {
        throw new TimeoutException();
      }
    }
    try {
      return frame.get(LAST_WORDS.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new ExecutionException("The worker died, but something holds its output open.", e);
    }
  }

  private CompletableFuture<byte[]> onPipes(Callable<byte[]> task) {
    CompletableFuture<byte[]> future = new CompletableFuture<>();
    pipes.execute(
        () -> {
          try {
            future.complete(task.call());
          } catch (Exception e) {
            future.completeExceptionally(e);
          }
        });
    return future;
  }

  private static boolean endsWithin(Duration duration, CompletableFuture<?> end)
      throws ExecutionException, InterruptedException {
    try {
      end.get(duration.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  /** Returns the exit status if the process has ended or ends within moments. */
  OptionalInt exitStatus() throws InterruptedException {
    return process.waitFor(LAST_WORDS.toNanos(), TimeUnit.NANOSECONDS)
        ? OptionalInt.of(process.exitValue())
        : OptionalInt.empty();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    Jdk.kill(process);
    pipes.shutdown();
  }
}
