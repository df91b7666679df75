package dinosaurus.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.grader.OptionalTool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission makes three attempts and answers with a list: 1 for each that succeeded. */
@DisplayName("Under bubblewrap a submission")
class IsolationTest {

  private static final List<Integer> NONE = List.of(0, 0, 0);

  @TempDir Path folder;

  private SandboxedModel model;

  @BeforeEach
  void needBubblewrap() {
    OptionalTool.require("bwrap");
  }

  @AfterEach
  void close() {
    if (model != null) {
      assertEquals(Optional.empty(), model.failure());
      model.close();
    }
  }

  private List<Integer> attempt(String first, String second, String third) {
    model =
        Program.of(
            folder,
            """
            interface Attempt { void make() throws Throwable; }
            static int succeeds(Attempt attempt) {
              try { attempt.make(); return 1; } catch (Throwable e) { return 0; }
            }
            static void require(boolean condition) {
              if (!condition) throw new IllegalStateException();
            }
            static void start(int threads) {
              for (int i = 0; i < threads; i++) {
                Thread thread = new Thread(() -> {
                  try { Thread.sleep(3_600_000); } catch (InterruptedException e) { }
                });
                thread.setDaemon(true);
                thread.start();
              }
            }
            public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
              return List.of(
                  succeeds(() -> { %s }), succeeds(() -> { %s }), succeeds(() -> { %s }));
            }
            """
                .formatted(first, second, third));
    return model.sample(Arguments.parameters(), Arguments.VOCABULARY, 0);
  }

  @Test
  @DisplayName("reads no file of the machine, of the account or of its neighbours")
  void files() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "canary");
    assertEquals(
        NONE,
        attempt(
            "new FileInputStream(\"" + secret + "\").read();",
            "new FileInputStream(\"/etc/passwd\").read();",
            "require(new File(\"" + folder + "\").list().length > 1);"));
  }

  @Test
  @DisplayName("writes nothing outside its folder in memory, and not much there")
  void writing() {
    assertEquals(
        List.of(0, 0, 1),
        attempt(
            "new FileOutputStream(\"/planted\").write(1);",
            "try (var out = new FileOutputStream(\"large\")) {"
                + " for (int i = 0; i < 20; i++) out.write(new byte[1 << 20]); }",
            "require(new File(\"large\").delete()); File.createTempFile(\"mine\", null);"));
    assertFalse(Files.exists(Path.of("/planted")));
  }

  @Test
  @DisplayName("changes no setting of the machine, and fills no shared memory")
  void settings() {
    assertEquals(
        NONE,
        attempt(
            "new FileOutputStream(\"/proc/sys/kernel/core_pattern\", true).close();",
            "new FileOutputStream(\"/proc/self/oom_score_adj\", true).close();",
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
  void processes() {
    assertEquals(
        NONE,
        attempt(
            "new ProcessBuilder(System.getProperty(\"java.home\") + \"/bin/java\", \"-version\")"
                + ".start();",
            "require(ProcessHandle.allProcesses().count() > 2);",
            "require(ProcessHandle.of(" + ProcessHandle.current().pid() + "L).isPresent());"));
  }

  @Test
  @DisplayName("starts some threads, but not as many as it likes")
  void threads() {
    assertEquals(
        List.of(1, 0, 1), attempt("start(50);", "start(20_000);", "require(succeeds(null) == 0);"));
  }
}
