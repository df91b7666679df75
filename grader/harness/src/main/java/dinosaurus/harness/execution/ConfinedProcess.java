package dinosaurus.harness.execution;

import dinosaurus.assignment.CallTime;
import dinosaurus.harness.sandbox.Footprint;
import dinosaurus.harness.sandbox.Jvm;
import dinosaurus.harness.sandbox.Launcher;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.harness.system.TemporaryFolders;
import dinosaurus.worker.protocol.Frames;
import dinosaurus.worker.protocol.ProtocolException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process in a sandbox: frames go in and out, until it is closed or dies. */
public final class ConfinedProcess implements AutoCloseable {

  private static final CallTime START = new CallTime(Duration.ofMinutes(1), Duration.ofMinutes(1));
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);
  private static final Duration TICK = Duration.ofMillis(100);

  /**
   * The statuses of processes that were ended by SIGHUP, SIGINT, SIGKILL, SIGUSR1, SIGALRM and
   * SIGTERM. Other signals are the process's own doing.
   */
  private static final Set<Integer> KILLED = Set.of(129, 130, 137, 138, 142, 143);

  /** Says that a process takes more of the machine's memory than it may. */
  static final class ExcessException extends IOException {

    private static final long serialVersionUID = 1;

    private ExcessException() {
      super("the program takes more memory than it may");
    }
  }

  private final Sandbox sandbox;
  private final Path folder;
  private final Process process;

  /** Asked for once: every {@link Process#onExit} would start a thread when the process ends. */
  private final CompletableFuture<Process> exit;

  private final Pipes pipes;
  private ProcessHandle jvm;
  private Footprint footprint;
  private Deadline deadline;

  private ConfinedProcess(Sandbox sandbox, Path folder, Process process) {
    this.sandbox = sandbox;
    this.folder = folder;
    this.process = process;
    this.exit = process.onExit();
    this.pipes = new Pipes(process);
    this.jvm = process.toHandle();
    this.deadline = deadline(START);
  }

  /** Watches the process that matters, once it is there. */
  private void watch(int heapMegabytes) {
    jvm = sandbox.jvm(process, folder);
    footprint = new Footprint(jvm.pid(), heapMegabytes, sandbox.writable(folder));
  }

  /**
   * Starts a process, in a folder that nobody has used before, and waits for its greeting.
   *
   * @param sandbox what keeps it apart from the machine
   * @param jvm what it runs
   * @return the process, which is to be closed
   * @throws IOException if it can't be started
   * @throws InterruptedException if this thread is interrupted
   */
  public static ConfinedProcess start(Sandbox sandbox, Jvm jvm)
      throws IOException, InterruptedException {
    Path folder = TemporaryFolders.create("process-");
    boolean launched = false;
    try {
      ProcessBuilder builder =
          sandbox
              .prepare(jvm.withOptions(Pipes.FAREWELL), folder)
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      ConfinedProcess process = new ConfinedProcess(sandbox, folder, Launcher.start(builder));
      launched = true;
      process.greet(jvm.heapMegabytes());
      return process;
    } finally {
      if (!launched) {
        TemporaryFolders.delete(folder);
      }
    }
  }

  private void greet(int heapMegabytes) throws IOException, InterruptedException {
    boolean started = false;
    try {
      if (!Arrays.equals(await(pipes.receive()), Frames.greeting())) {
        throw new IOException("A process speaks another version of the protocol.");
      }
      watch(heapMegabytes);
      started = true;
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("A process didn't start.", e);
    } finally {
      if (!started) {
        close();
      }
    }
  }

  /**
   * Sends a frame that has no response; what is wrong with it shows in the next exchange.
   *
   * @param payload the payload of the frame
   */
  public void send(byte[] payload) {
    pipes.send(payload);
  }

  /**
   * Sends a request and waits for the response.
   *
   * @param request the payload of its frame
   * @param limit how long that may take
   * @return the payload of the response's frame
   * @throws TimeoutException if there is none in time
   * @throws ExecutionException if the worker died, what it sent is no frame, or it takes too much;
   *     its cause says which
   * @throws InterferenceException if somebody else ended the worker, or has stopped it
   * @throws InterruptedException if this thread is interrupted
   */
  public byte[] exchange(byte[] request, CallTime limit)
      throws TimeoutException, ExecutionException, InterferenceException, InterruptedException {
    deadline = deadline(limit);
    return await(pipes.exchange(request));
  }

  private Deadline deadline(CallTime limit) {
    return new Deadline(jvm, limit, System::nanoTime);
  }

  /** Waits for a frame; once the process is dead, not longer than for its last words. */
  private byte[] await(CompletableFuture<byte[]> frame)
      throws TimeoutException, ExecutionException, InterferenceException, InterruptedException {
    CompletableFuture<?> end = CompletableFuture.anyOf(frame, exit);
    while (!endsWithin(TICK, end)) {
      deadline.look();
      if (deadline.isOver()) {
        throw new TimeoutException();
      }
      if (deadline.isHeldUp()) {
        throw new InterferenceException("stopped");
      }
      if (footprint != null && footprint.isTooLarge()) {
        throw new ExecutionException(new ExcessException());
      }
    }
    deadline.look();
    try {
      return frame.get(LAST_WORDS.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      requireNotKilled();
      throw new ExecutionException("The worker died, but something holds its output open.", e);
    } catch (ExecutionException e) {
      boolean toldWhy =
          e.getCause() instanceof Pipes.EndedException || e.getCause() instanceof ProtocolException;
      if (!toldWhy) {
        requireNotKilled();
      }
      throw e;
    }
  }

  /** Checks, of a process that has ended without a word, that it wasn't by somebody's signal. */
  private void requireNotKilled() throws InterferenceException, InterruptedException {
    OptionalInt status = exitStatus();
    if (status.isPresent() && KILLED.contains(status.getAsInt())) {
      throw new InterferenceException("killed");
    }
  }

  private static boolean endsWithin(Duration duration, CompletableFuture<?> end)
      throws InterruptedException {
    try {
      end.get(duration.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    }
  }

  /** Returns the exit status if the process has ended or ends within moments. */
  public OptionalInt exitStatus() throws InterruptedException {
    return process.waitFor(LAST_WORDS.toNanos(), TimeUnit.NANOSECONDS)
        ? OptionalInt.of(sandbox.exitStatus(process.exitValue()))
        : OptionalInt.empty();
  }

  /** Returns how long the latest exchange took, as far as anybody saw it. */
  CallTime time() {
    return deadline.seen();
  }

  /** Tells whether it hasn't ended yet. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Ends the process, and deletes what it left. */
  @Override
  public void close() {
    sandbox.end(process, folder);
    pipes.close();
    TemporaryFolders.delete(folder);
  }
}
