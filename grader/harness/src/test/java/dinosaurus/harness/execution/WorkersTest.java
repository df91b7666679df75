package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.sandbox.Jvm;
import dinosaurus.harness.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Workers")
class WorkersTest {

  /** A sandbox that tells of every process that it prepares; those ahead of need may be broken. */
  private static final class Watched implements Sandbox {

    private final BlockingQueue<Integer> prepared = new LinkedBlockingQueue<>();
    private final boolean hidesProcesses;
    private final boolean breaksAhead;
    private final Thread asking = Thread.currentThread();
    private int count;

    Watched(boolean hidesProcesses, boolean breaksAhead) {
      this.hidesProcesses = hidesProcesses;
      this.breaksAhead = breaksAhead;
    }

    @Override
    public String name() {
      return "watched";
    }

    @Override
    public synchronized ProcessBuilder prepare(Jvm jvm, Path folder) {
      prepared.add(++count);
      return breaksAhead && Thread.currentThread() != asking
          ? new ProcessBuilder(folder.resolve("missing").toString())
          : Program.SANDBOX.prepare(jvm, folder);
    }

    @Override
    public Path writable(Path folder) {
      return Program.SANDBOX.writable(folder);
    }

    @Override
    public boolean hidesProcesses() {
      return hidesProcesses;
    }

    Integer next() throws InterruptedException {
      return prepared.poll(1, TimeUnit.MINUTES);
    }
  }

  @Test
  @DisplayName("start the next process while one is at work")
  void ahead() throws Exception {
    Watched sandbox = new Watched(true, false);
    try (Workers workers = new Workers(sandbox, Program.LIMITS)) {
      workers.take();
      assertEquals(1, sandbox.next());
      assertEquals(2, sandbox.next());
      workers.take();
      assertEquals(3, sandbox.next());
    }
    assertTrue(sandbox.prepared.isEmpty());
  }

  @Test
  @DisplayName("start none where a submission could touch it before it is needed")
  void exposed() throws Exception {
    Watched sandbox = new Watched(false, false);
    try (Workers workers = new Workers(sandbox, Program.LIMITS)) {
      workers.take();
      workers.take();
    }
    assertEquals(2, sandbox.prepared.size());
  }

  @Test
  @DisplayName("start another where the next one couldn't be started")
  void broken() throws Exception {
    Watched sandbox = new Watched(true, true);
    try (Workers workers = new Workers(sandbox, Program.LIMITS)) {
      workers.take();
      assertEquals(1, sandbox.next());
      assertEquals(2, sandbox.next());
      assertTrue(workers.take().isAlive());
    }
  }
}
