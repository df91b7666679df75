package dinosaurus.harness.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.execution.InterferenceException;
import dinosaurus.harness.sandbox.Jvm;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.harness.sandbox.TestSandbox;
import dinosaurus.rubric.compilation.Compilation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A compiler that is killed from outside")
class LostCompilersTest {

  private static final Map<String, byte[]> SOURCES =
      Map.of(
          "dinosaurus/student/DinosaurModel.java",
          CallableModel.with("").getBytes(StandardCharsets.UTF_8));

  /** Greets as a compiler does, waits for work, and ends as by {@code kill}. */
  private static final String LOST =
      "printf '\\000\\000\\000\\004\\000\\000\\000\\001'; head -c 1 >/dev/null; kill -s %s $$";

  private final AtomicInteger started = new AtomicInteger();

  /** Returns a sandbox whose first processes are killed while they are at work. */
  private Sandbox losing(int processes, String signal) {
    OptionalTool.require("sh");
    Sandbox whole = TestSandbox.find();
    return new Sandbox() {
      @Override
      public String name() {
        return whole.name();
      }

      @Override
      public ProcessBuilder prepare(Jvm jvm, Path folder) {
        return started.incrementAndGet() <= processes
            ? new ProcessBuilder("sh", "-c", LOST.formatted(signal))
            : whole.prepare(jvm, folder);
      }

      @Override
      public Path writable(Path folder) {
        return whole.writable(folder);
      }

      @Override
      public boolean hidesProcesses() {
        return whole.hidesProcesses();
      }
    };
  }

  @Test
  @DisplayName("isn't the source's fault: another compiles it")
  void twice() throws Exception {
    try (CompileServer server = new CompileServer(losing(2, "KILL"), Limits.DEFAULT)) {
      assertInstanceOf(Compilation.Compiled.class, server.compile(SOURCES));
    }
    assertEquals(3, started.get());
  }

  @Test
  @DisplayName("again and again is the grader's failure")
  void always() throws Exception {
    try (CompileServer server = new CompileServer(losing(9, "TERM"), Limits.DEFAULT)) {
      assertThrows(InterferenceException.class, () -> server.compile(SOURCES));
    }
    assertEquals(3, started.get());
  }

  @Test
  @DisplayName("isn't one that ends by a fault of its own, which the source is blamed for")
  void ownFault() throws Exception {
    try (CompileServer server = new CompileServer(losing(9, "SEGV"), Limits.DEFAULT)) {
      assertInstanceOf(Compilation.Rejected.class, server.compile(SOURCES));
    }
  }
}
