package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dinosaurus.harness.execution.CallArguments;
import dinosaurus.harness.execution.ConfinedProcess;
import dinosaurus.harness.execution.Program;
import dinosaurus.harness.execution.SandboxedModel;
import dinosaurus.harness.execution.Workers;
import dinosaurus.harness.system.TemporaryFolders;
import dinosaurus.worker.Worker;
import dinosaurus.worker.javac.CompilerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("As another user a submission")
class OtherUserSandboxTest {

  private static final String HELPERS =
      """
      interface Attempt { void make() throws Throwable; }
      static int succeeds(Attempt attempt) {
        try { attempt.make(); return 1; } catch (Throwable e) { return 0; }
      }
      static void require(boolean condition) {
        if (!condition) throw new IllegalStateException();
      }
      static void sleeper() {
        Thread thread = new Thread(null, () -> {
          try { Thread.sleep(3_600_000); } catch (InterruptedException e) { }
        }, "sleeper", 1 << 16);
        thread.setDaemon(true);
        thread.start();
      }
      static void shell(String script) throws Exception {
        require(new ProcessBuilder("/bin/sh", "-c", script).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0);
      }
      public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
        return List.of(%s);
      }
      """;

  private static final int ROUNDS = 10;

  @TempDir Path folder;

  private Sandbox sandbox;
  private Workers workers;

  @BeforeEach
  void needRoot() throws Exception {
    Optional<Sandbox> found = OtherUserSandbox.find(Optional.empty());
    assumeTrue(found.isPresent(), "this test needs root and setpriv");
    sandbox = found.get();
    workers = new Workers(sandbox, Program.LIMITS);
  }

  @AfterEach
  void close() {
    if (workers != null) {
      workers.close();
    }
  }

  private SandboxedModel model(String results) throws IOException {
    String text = Program.model(HELPERS.formatted(results));
    return new SandboxedModel(workers, Program.classes(folder, text), Program.LIMITS);
  }

  private static List<Integer> ask(SandboxedModel model) {
    return model.sample(CallArguments.parameters(), CallArguments.VOCABULARY, 0);
  }

  private List<Integer> attempts(String... attempts) throws IOException {
    try (SandboxedModel model =
        model(
            String.join(
                ", ", Stream.of(attempts).map("succeeds(() -> { %s })"::formatted).toList()))) {
      return ask(model);
    }
  }

  private static List<Integer> all(int success, int count) {
    return IntStream.range(0, count).mapToObj(i -> success).toList();
  }

  @Test
  @DisplayName("has a folder for temporary files, whose own path leads to it")
  void temporaryFiles() throws IOException {
    assertEquals(
        all(1, 4),
        attempts(
            "require(File.createTempFile(\"mine\", null).delete());",
            "require(new File(\"a\").getAbsoluteFile().mkdirs());",
            "new File(\".\").toPath().toRealPath();",
            "java.nio.file.Files.createTempDirectory(\"mine\");"));
  }

  @Test
  @DisplayName("can't list or write what its folder lies in")
  void neighbours() throws IOException {
    assertEquals(
        all(0, 3),
        attempts(
            "require(new File(\"..\").list() != null);",
            "new FileOutputStream(\"../planted\").close();",
            "require(new File(\".\").getAbsoluteFile().renameTo(new File(\"../moved\")));"));
  }

  @Test
  @DisplayName("can't end, stop or read another's process")
  void siblings() throws IOException {
    try (SandboxedModel victim = model("(int) ProcessHandle.current().pid()")) {
      long pid = ask(victim).get(0);
      assertEquals(all(0, 7), attempts(against(pid)));
      assertEquals(List.of((int) pid), ask(victim));
    }
  }

  @Test
  @DisplayName("can't end, stop or read the compiler")
  void compiler() throws Exception {
    Jvm jvm = Jvm.ofWorker(64, CompilerMain.class);
    try (ConfinedProcess compiler = ConfinedProcess.start(sandbox, jvm)) {
      long pid = pidOf(CompilerMain.class.getName());
      assertEquals(all(0, 7), attempts(against(pid)));
      assertTrue(compiler.isAlive());
    }
  }

  private static long pidOf(String part) {
    return ProcessHandle.current()
        .descendants()
        .filter(one -> one.info().commandLine().orElse("").contains(part))
        .mapToLong(ProcessHandle::pid)
        .findAny()
        .orElseThrow();
  }

  private static String[] against(long pid) {
    String proc = "/proc/" + pid;
    return new String[] {
      "require(ProcessHandle.of(" + pid + ").get().destroyForcibly());",
      "shell(\"kill -STOP " + pid + "\");",
      "shell(\"kill -KILL " + pid + "\");",
      "new FileInputStream(\"" + proc + "/environ\").read();",
      "new RandomAccessFile(\"" + proc + "/mem\", \"r\");",
      "require(new File(\"" + proc + "/fd\").list() != null);",
      "require(new File(\"" + proc + "/cwd\").list() != null);"
    };
  }

  @Test
  @DisplayName("leaves no process, no file and no shared memory behind")
  void leftovers() throws Exception {
    String token = "left-" + ProcessHandle.current().pid();
    String sleep = "sleep 4711." + ProcessHandle.current().pid();
    List<String> before = sharedMemory();
    List<Path> folders = ofAnyone("process-");
    String places = "/tmp/" + token + " /var/tmp/" + token + " /dev/shm/" + token;
    assertEquals(
        all(1, 5),
        attempts(
            "shell(\"setsid " + sleep + " >/dev/null 2>&1 &\");",
            "shell(\"(setsid sh -c 'while :; do :; done; : " + token + "' >/dev/null 2>&1 &)\");",
            "shell(\"ipcmk --shmem 4096 --semaphore 1 --queue\");",
            "shell(\"for i in " + places + "; do mkdir -p $i/a; chmod 0 $i/a $i; done\");",
            "shell(\"mkdir -p a/b; touch -- a/b/-rf 'a/ *'; ln -s / a/b/link; chmod 0 a/b a\");"));
    for (String place : places.split(" ")) {
      assertFalse(Files.exists(Path.of(place)), place);
    }
    assertEquals(List.of(), commands(sleep));
    assertEquals(List.of(), commands(token));
    assertEquals(before, sharedMemory());
    assertEquals(folders, ofAnyone("process-"));
  }

  private static List<String> sharedMemory() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String kind : List.of("shm", "sem", "msg")) {
      lines.addAll(Files.readAllLines(Path.of("/proc/sysvipc", kind)));
    }
    return lines;
  }

  /** Returns what is left of this JVM's own temporary folders. */
  private static List<Path> ofAnyone(String prefix) throws IOException {
    Path any = TemporaryFolders.create("any-");
    try (Stream<Path> all = Files.list(any.getParent())) {
      return all.filter(path -> path.getFileName().toString().startsWith(prefix)).sorted().toList();
    } finally {
      TemporaryFolders.delete(any);
    }
  }

  private static List<String> commands(String part) {
    return ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(command -> command.contains(part))
        .toList();
  }

  @Test
  @Tag("slow")
  @DisplayName("doesn't steer what the grader deletes, by a link in the place of a folder")
  void swappedFolders() throws Exception {
    Path secrets = Files.createDirectory(folder.resolve("secrets"));
    Path canary = Files.writeString(secrets.resolve("a"), "canary");
    // A grader that deletes by paths begins with z; once that is gone, d is something else.
    String swap =
        "(setsid sh -c 'while [ -e z ]; do :; done; mv d e; ln -s %s d' >/dev/null 2>&1 &)"
            .formatted(secrets);
    for (int round = 0; round < ROUNDS; round++) {
      assertEquals(
          all(1, 2),
          attempts(
              "shell(\"mkdir d z; : >d/a; for i in $(seq 1900); do : >d/b$i; done\");",
              "shell(\"" + swap + "\");"));
      assertTrue(Files.exists(canary), "deleted in round " + round);
    }
  }

  @Test
  @DisplayName("starts some threads, but not as many as it likes")
  void threads() throws IOException {
    assertEquals(List.of(1, 0), attempts(sleepers(500), sleepers(1_000)));
  }

  private static String sleepers(int count) {
    return "for (int i = 0; i < " + count + "; i++) sleeper();";
  }

  @Test
  @DisplayName("runs where nobody but root may read the grader")
  void unreadableClassPath() throws Exception {
    Path closed =
        Files.createDirectory(
            folder.resolve("closed"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Process copy =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of("cp", "-R"),
                        Stream.concat(
                            ClassPaths.worker().stream().map(Path::toString),
                            Stream.of(closed.toString())))
                    .toList())
            .start();
    assertTrue(copy.waitFor(1, TimeUnit.MINUTES));
    List<Path> classPath =
        ClassPaths.worker().stream().map(p -> closed.resolve(p.getFileName())).toList();
    Jvm jvm = Jvm.ofWorker(64, Worker.class).withClassPath(classPath);
    try (ConfinedProcess process = ConfinedProcess.start(sandbox, jvm)) {
      assertTrue(process.isAlive());
    }
  }
}
