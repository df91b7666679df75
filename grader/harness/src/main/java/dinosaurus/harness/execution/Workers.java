package dinosaurus.harness.execution;

import dinosaurus.harness.sandbox.ClassArchive;
import dinosaurus.harness.sandbox.Jvm;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.worker.ClassDataTraining;
import dinosaurus.worker.Worker;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Starts the processes that run submissions; several threads may share it.
 *
 * <p>Each serves one submission. While it is at work, the next one starts, if it can't be touched
 * meanwhile.
 */
public final class Workers implements AutoCloseable {

  private final Sandbox sandbox;
  private final Jvm jvm;
  private final Set<ConfinedProcess> running = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Future<ConfinedProcess>> next = new AtomicReference<>();
  private final ExecutorService starter = Executors.newCachedThreadPool(Workers::thread);

  /**
   * Creates the starter.
   *
   * @param sandbox what keeps the processes apart from the machine
   * @param limits their heap
   * @throws IOException if the archive of their classes can't be looked for
   * @throws InterruptedException if this thread is interrupted
   */
  public Workers(Sandbox sandbox, Limits limits) throws IOException, InterruptedException {
    this.sandbox = sandbox;
    this.jvm = jvm(sandbox, limits);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "starter");
    thread.setDaemon(true);
    return thread;
  }

  private static Jvm jvm(Sandbox sandbox, Limits limits) throws IOException, InterruptedException {
    Jvm jvm =
        Jvm.ofWorker(limits.heapMegabytes(), Worker.class)
            .withOptions(
                List.of(
                    "-XX:MaxMetaspaceSize=128m",
                    "-XX:CompressedClassSpaceSize=64m",
                    "-XX:MaxDirectMemorySize=16m"));
    return ClassArchive.sharing(jvm, sandbox, ClassDataTraining.class);
  }

  /**
   * Returns a process that has run nothing yet.
   *
   * @throws IOException if it can't be started
   * @throws InterruptedException if this thread is interrupted
   */
  ConfinedProcess take() throws IOException, InterruptedException {
    if (!sandbox.hidesProcesses()) {
      return start();
    }
    Future<ConfinedProcess> ahead = next.getAndSet(starter.submit(this::start));
    if (ahead == null) {
      return start();
    }
    try {
      ConfinedProcess process = ahead.get();
      if (process.isAlive()) {
        return process;
      }
      end(process);
      return start();
    } catch (ExecutionException e) {
      return start();
    }
  }

  private ConfinedProcess start() throws IOException, InterruptedException {
    ConfinedProcess process = ConfinedProcess.start(sandbox, jvm);
    running.add(process);
    return process;
  }

  /** Ends a process, and deletes what it left in its folder. */
  void end(ConfinedProcess process) {
    process.close();
    running.remove(process);
  }

  /** Ends all processes. */
  @Override
  public void close() {
    starter.shutdownNow();
    try {
      starter.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    running.forEach(this::end);
  }
}
