package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.CallTime;
import dinosaurus.harness.execution.CallArguments;
import dinosaurus.harness.execution.Program;
import dinosaurus.harness.execution.SandboxedModel;
import dinosaurus.harness.execution.Workers;
import dinosaurus.rubric.grading.SubmissionFault;
import dinosaurus.rubric.score.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A submission makes three attempts and answers with a list: 1 for each that succeeded. */
@DisplayName("In a container a submission")
@ExtendWith(Podman.Resolver.class)
class ContainerSandboxTest {

  private static final List<Integer> NONE = List.of(0, 0, 0);
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(60), 64);

  private static Workers workers;

  @TempDir Path folder;

  private SandboxedModel model;

  @BeforeAll
  static void open(Podman podman) throws Exception {
    workers = new Workers(podman.sandbox(), LIMITS);
  }

  @AfterAll
  static void closeWorkers(Podman podman) throws Exception {
    if (workers != null) {
      workers.close();
      assertEquals(List.of(), podman.containers());
    }
  }

  @AfterEach
  void close() {
    assertEquals(Optional.empty(), model.failure());
    model.close();
  }

  private void run(String members) throws IOException {
    run(members, LIMITS);
  }

  private void run(String members, Limits limits) throws IOException {
    model = new SandboxedModel(workers, Program.classes(folder, Program.model(members)), limits);
  }

  private List<Integer> sample() {
    return model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 0);
  }

  private List<Integer> attempt(String first, String second, String third) throws IOException {
    run(Program.attempts(first, second, third));
    return sample();
  }

  private Outcome outcome(String body, Limits limits) throws IOException {
    run(
        """
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          try { %s } catch (Exception e) { }
          return List.of();
        }
        """
            .formatted(body),
        limits);
    return assertThrows(SubmissionFault.class, this::sample).outcome();
  }

  @Test
  @DisplayName("reads no file of the machine, of the account or of its neighbours")
  void files() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "canary");
    assertEquals(
        NONE,
        attempt(
            "new FileInputStream(\"" + secret + "\").read();",
            "new FileInputStream(\"/etc/shadow\").read();",
            "require(new File(\"" + folder + "\").exists());"));
  }

  @Test
  @DisplayName("writes nothing outside its folder in memory, and not much there")
  void writing() throws IOException {
    assertEquals(
        List.of(0, 0, 1),
        attempt(
            "for (String place : List.of(\"\", \"/tmp\", \"/run\", \"/var/tmp\", \"/dino\","
                + " \"/dev\")) if (succeeds(() -> new FileOutputStream(place +"
                + " \"/planted\").close()) > 0) return; require(false);",
            "for (int i = 0; i < 3; i++) { try (var out = new FileOutputStream(\"large\" + i)) {"
                + " out.write(new byte[8 << 20]); } }",
            "require(new File(\"large0\").delete()); File.createTempFile(\"mine\", null);"));
  }

  @Test
  @DisplayName("changes no setting of the machine, and fills no shared memory")
  void settings() throws IOException {
    assertEquals(
        NONE,
        attempt(
            "new FileOutputStream(\"/proc/sys/kernel/core_pattern\", true).close();",
            "new FileOutputStream(\"/sys/kernel/mm/ksm/run\", true).close();",
            "new FileOutputStream(\"/dev/shm/file\").close();"));
  }

  @Test
  @DisplayName("reaches no server, not even on this machine")
  void network() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertEquals(
          NONE,
          attempt(
              "new java.net.Socket(\"127.0.0.1\", " + server.getLocalPort() + ");",
              "new java.net.DatagramSocket();",
              "java.nio.channels.ServerSocketChannel.open();"));
      server.setSoTimeout(1);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  @DisplayName("starts no process and sees none of the machine's")
  void processes() throws IOException {
    assertEquals(
        NONE,
        attempt(
            "new ProcessBuilder(System.getProperty(\"java.home\") + \"/bin/java\", \"-version\")"
                + ".start();",
            "require(ProcessHandle.allProcesses().count() > 1);",
            "require(ProcessHandle.of(" + ProcessHandle.current().pid() + "L).isPresent());"));
  }

  @Test
  @DisplayName("starts some threads, but not as many as it likes")
  void threads() throws IOException {
    assertEquals(
        List.of(1, 0, 1), attempt("start(50);", "start(20_000);", "require(succeeds(null) == 0);"));
  }

  @Test
  @DisplayName("learns nothing from its environment")
  void environment() throws IOException {
    assertEquals(
        NONE,
        attempt(
            "require(System.getenv(\"DINO_CANARY\") != null);",
            "require(System.getenv().keySet().stream().anyMatch(name ->"
                + " name.startsWith(\"CONTAINERS\")));",
            "require(System.getenv().containsKey(\"JAVA_HOME\"));"));
  }

  @Test
  @DisplayName("that takes memory beside its heap is out of memory")
  void memory() throws IOException {
    assertTrue(
        assertInstanceOf(
                Outcome.Crashed.class,
                outcome(
                    "var unsafe = sun.misc.Unsafe.class.getDeclaredField(\"theUnsafe\");"
                        + " unsafe.setAccessible(true); var memory = (sun.misc.Unsafe)"
                        + " unsafe.get(null); while (true) { long at ="
                        + " memory.allocateMemory(16 << 20); memory.setMemory(at, 16 << 20,"
                        + " (byte) 1); }",
                    Program.LIMITS))
            .error()
            .startsWith("OutOfMemoryError"));
  }

  @Test
  @DisplayName("that never ends is out of time, which is counted as everywhere")
  void endless() throws IOException {
    long start = System.nanoTime();
    assertEquals(
        new Outcome.TimedOut(LIMITS.call().dividedBy(5)),
        outcome("while (true) Thread.onSpinWait();", LIMITS));
    Duration clock = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(clock.compareTo(CallTime.patient(LIMITS.call()).clock()) < 0, clock::toString);
  }

  @Test
  @DisplayName("that ends its JVM has crashed, and the next call is served")
  void exit() throws IOException {
    run(
        """
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          if (seed == 0) Runtime.getRuntime().halt(3);
          return List.of(seed);
        }
        """);
    assertEquals(
        new Outcome.Crashed("the program ended the JVM (exit 3)", ""),
        assertThrows(SubmissionFault.class, this::sample).outcome());
    assertEquals(List.of(1), model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 1));
  }

  @Test
  @DisplayName("doesn't outlive its verdict, even if it holds on to life")
  void end(Podman podman) throws Exception {
    run(
        """
        public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
          Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true); }));
          new Thread(() -> { while (true); }).start();
          return List.of();
        }
        """);
    sample();
    List<String> before = podman.containers();
    model.close();
    boolean endedByItsVerdict = before.isEmpty();
    assertTrue(endedByItsVerdict || !podman.containers().containsAll(before), before::toString);
  }
}
