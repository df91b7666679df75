package dinosaurus.harness.execution;

import dinosaurus.worker.protocol.Frames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Carries frames to a process and from it, on a thread that nobody has to wait for. */
final class Pipes implements AutoCloseable {

  /**
   * Lets a JVM tell of its heap behind the last frame when it ends itself, with whatever status,
   * and leaves it no other way to end by a signal than at once. A process that ends without a word
   * was killed.
   */
  static final List<String> FAREWELL = List.of("-Xrs", "-Xlog:gc+heap+exit,gc+exit:stdout:none");

  /** How that begins; no frame is so long as to begin so. */
  private static final byte[] LAST_WORDS = "Heap".getBytes(StandardCharsets.US_ASCII);

  /** Says that a process ended itself, and told so before. */
  static final class EndedException extends IOException {

    private static final long serialVersionUID = 1;
  }

  private final Process process;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread pipes = new Thread(task, "pipes");
            pipes.setDaemon(true);
            return pipes;
          });

  Pipes(Process process) {
    this.process = process;
  }

  /** Sends a frame that has no response; what is wrong with it shows in the next exchange. */
  void send(byte[] payload) {
    start(
        () -> {
          Frames.write(process.getOutputStream(), payload);
          return payload;
        });
  }

  /** Sends a frame and reads another. */
  CompletableFuture<byte[]> exchange(byte[] request) {
    return start(
        () -> {
          Frames.write(process.getOutputStream(), request);
          return read();
        });
  }

  /** Reads a frame. */
  CompletableFuture<byte[]> receive() {
    return start(this::read);
  }

  private byte[] read() throws IOException {
    InputStream in = process.getInputStream();
    in.mark(LAST_WORDS.length);
    if (Arrays.equals(in.readNBytes(LAST_WORDS.length), LAST_WORDS)) {
      throw new EndedException();
    }
    in.reset();
    return Frames.read(in);
  }

  private CompletableFuture<byte[]> start(Callable<byte[]> task) {
    CompletableFuture<byte[]> future = new CompletableFuture<>();
    thread.execute(
        () -> {
          try {
            future.complete(task.call());
          } catch (Throwable e) {
            future.completeExceptionally(e); // An error, too, or somebody would wait in vain.
          }
        });
    return future;
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
