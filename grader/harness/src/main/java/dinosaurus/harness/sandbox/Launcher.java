package dinosaurus.harness.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes from one thread that lives as long as this JVM.
 *
 * <p>Bubblewrap asks the kernel to end it with its parent, and the kernel takes the thread that
 * started it for that.
 */
public final class Launcher {

  private static final ExecutorService THREAD =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "launcher");
            thread.setDaemon(true);
            return thread;
          });

  private Launcher() {}

  /** Prepares a process whose environment is empty. */
  static ProcessBuilder withoutEnvironment(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    String systemRoot = environment.get("SystemRoot");
    environment.clear();
    if (systemRoot != null) {
      environment.put("SystemRoot", systemRoot); // Windows starts no program without it.
    }
    return builder;
  }

  /**
   * Starts a process.
   *
   * @throws IOException if it can't be started
   * @throws InterruptedException if this thread is interrupted; then nothing is left running
   */
  public static Process start(ProcessBuilder builder) throws IOException, InterruptedException {
    var starting = THREAD.submit(builder::start);
    try {
      return starting.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      THREAD.execute(
          () -> {
            try {
              kill(starting.get());
            } catch (InterruptedException | ExecutionException | CancellationException ignored) {
              // It never ran.
            }
          });
      throw e;
    }
  }

  /** Ends a process and what it started, at once. */
  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
