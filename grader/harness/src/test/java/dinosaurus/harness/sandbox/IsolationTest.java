package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.execution.CallArguments;
import dinosaurus.harness.execution.Program;
import dinosaurus.harness.execution.SandboxedModel;
import dinosaurus.harness.execution.Workers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A submission makes three attempts and answers with a list: 1 for each that succeeded. */
@ParameterizedClass
@MethodSource("sandboxes")
@DisplayName("In a sandbox a submission")
class IsolationTest {

  private static final List<Integer> NONE = List.of(0, 0, 0);

  @TempDir Path folder;

  private final Sandbox sandbox;
  private Workers workers;
  private SandboxedModel model;

  IsolationTest(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  static List<Arguments> sandboxes() throws IOException, InterruptedException {
    List<Arguments> all = new ArrayList<>();
    for (Sandbox one : TestSandbox.strict()) {
      all.add(Arguments.argumentSet(one.name(), one));
    }
    Sandbox unlocked = BubblewrapSandbox.withoutLock(OptionalTool.require("bwrap"));
    all.add(Arguments.argumentSet(unlocked.name(), unlocked));
    return all;
  }

  @AfterEach
  void close() {
    assertEquals(Optional.empty(), model.failure());
    model.close();
    workers.close();
  }

  private List<Integer> attempt(String first, String second, String third) throws Exception {
    String members = Program.attempts(first, second, third);
    workers = new Workers(sandbox, Program.LIMITS);
    model =
        new SandboxedModel(
            workers, Program.classes(folder, Program.model(members)), Program.LIMITS);
    return model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 0);
  }

  @Test
  @DisplayName("reads no file of the machine, of the account or of its neighbours")
  void files() throws Exception {
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
  void writing() throws Exception {
    assertEquals(
        List.of(0, 0, 1),
        attempt(
            "new FileOutputStream(\"/planted\").write(1);",
            "try (var out = new FileOutputStream(\"large\")) {"
                + " for (int i = 0; i < 20; i++) out.write(new byte[1 << 20]); }",
            "require(new File(\"large\").delete()); java.nio.file.Path.of(\"\")"
                + ".toAbsolutePath().resolve(\"a\").toFile().createNewFile();"
                + " require(File.createTempFile(\"mine\", null).getAbsoluteFile().exists());"));
    assertFalse(Files.exists(Path.of("/planted")));
  }

  @Test
  @DisplayName("makes no link, and changes nobody's permissions")
  void links() throws Exception {
    Path other = Files.writeString(folder.resolve("other"), "canary");
    assertEquals(
        NONE,
        attempt(
            "java.nio.file.Files.createSymbolicLink(java.nio.file.Path.of(\"link\"),"
                + " java.nio.file.Path.of(\"/\"));",
            "java.nio.file.Files.createLink(java.nio.file.Path.of(\"link\"),"
                + " java.nio.file.Path.of(\""
                + other
                + "\"));",
            "require(new File(\"" + other + "\").setWritable(true, false));"));
  }

  @Test
  @DisplayName("changes no setting of the machine, and fills no shared memory")
  void settings() throws Exception {
    assertEquals(
        NONE,
        attempt(
            "new FileOutputStream(\"/proc/sys/kernel/core_pattern\", true).close();",
            "new FileOutputStream(\"/proc/self/oom_score_adj\", true).close();",
            "new FileOutputStream(\"/dev/shm/file\").close();"));
  }

  @Test
  @DisplayName("reaches no server, not even on this machine")
  void network() throws Exception {
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
  void processes() throws Exception {
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
  void threads() throws Exception {
    assertEquals(
        List.of(1, 0, 1), attempt("start(50);", "start(20_000);", "require(succeeds(null) == 0);"));
  }
}
