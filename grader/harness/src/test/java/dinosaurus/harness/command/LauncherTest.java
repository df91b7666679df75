package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Await;
import dinosaurus.harness.Home;
import dinosaurus.harness.OptionalTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a java and a mvn that only say and do what a test is about. */
@Timeout(60)
class LauncherTest {

  private static final String JAVA =
      """
      case $1 in
        -Xshow*) echo '    java.specification.version = 17' >&2 ;;
        --list*) echo jdk.compiler@17 ;;
        *) echo started ;;
      esac
      """;

  /** Builds when it may, and notices another build at the same time. */
  private static final String MVN =
      """
      echo build >>builds
      mkdir busy || : >race
      until [ -e go ]; do sleep 0.05; done
      rmdir busy
      mkdir -p grader/console/target/dino
      : >grader/console/target/dino/dino.jar
      """;

  @TempDir Path folder;

  private Path lock;

  @BeforeEach
  void install() throws IOException {
    OptionalTool.require("sh");
    Files.copy(Home.FOLDER.resolve("dino"), folder.resolve("dino"));
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    script("java", JAVA);
    script("mvn", MVN);
    lock = folder.resolve("target/building");
  }

  private void script(String name, String text) throws IOException {
    Path script = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(script, "#!/bin/sh\n" + text);
    assertTrue(script.toFile().setExecutable(true));
  }

  private Process start(String output) throws IOException {
    return start(output, "play");
  }

  private Process start(String output, String command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "./dino", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(output).toFile());
    builder.environment().put("JAVA_HOME", folder.toString());
    builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    return builder.start();
  }

  private int run() throws IOException, InterruptedException {
    return start("out").waitFor();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void aJavaThatCannotStartIsQuoted() throws Exception {
    script(
        "java",
        """
        echo 'Picked up JAVA_TOOL_OPTIONS: -Xmx64g' >&2
        echo 'Error occurred during initialization of VM' >&2
        echo 'Could not reserve enough space for 67108864KB object heap' >&2
        exit 1
        """);
    assertEquals(3, run());
    String java = folder.resolve("bin/java").toString();
    assertEquals(
        "dino: "
            + java
            + " can't start (exit 1): Error occurred during initialization of VM"
            + " Could not reserve enough space for 67108864KB object heap\n",
        read("out"));
  }

  @Test
  void anOldJavaIsStillTooOld() throws Exception {
    script("java", "echo '    java.specification.version = 1.8' >&2");
    assertEquals(2, run());
    assertTrue(read("out").contains("is too old; install a JDK 17 or newer."), read("out"));
  }

  @Test
  void aKitIsBuiltAlready() throws Exception {
    Path lib = Files.createDirectory(folder.resolve("lib"));
    Files.createFile(lib.resolve("dino.jar"));
    script("java", JAVA + "echo \"$*\" >>arguments\n");
    assertEquals(0, run());
    assertTrue(read("arguments").endsWith("-jar " + lib.resolve("dino.jar") + " play\n"));
    assertFalse(Files.exists(folder.resolve("builds")));
    assertFalse(Files.exists(folder.resolve("target")));
  }

  @Test
  void aJavaThatHasKeptItsClassesIsNotLookedAtAgain() throws Exception {
    Files.createFile(Files.createDirectory(folder.resolve("lib")).resolve("dino.jar"));
    script(
        "java",
        """
        echo "$1" >>asked
        case $1 in -XX:ArchiveClassesAtExit=*) echo classes >"${1#*=}" ;; esac
        """
            + JAVA);
    List<String> later = List.of("-XX:+VerifySharedSpaces");
    List<String> first =
        List.of("-XshowSettings", "--list-modules", "-XX:ArchiveClassesAtExit", later.get(0));
    assertEquals(first, asked());
    assertEquals(later, asked());
    try (Stream<Path> kept = Files.list(folder.resolve("target/dino"))) {
      Files.writeString(kept.findFirst().orElseThrow(), "half");
    }
    assertEquals(first, asked());
  }

  /** Checks, and returns what java is asked for. */
  private List<String> asked() throws IOException, InterruptedException {
    Files.deleteIfExists(folder.resolve("asked"));
    assertEquals(0, start("out", "check").waitFor(), read("out"));
    return read("asked").lines().map(line -> line.replaceAll("=.*|:p.*", "")).toList();
  }

  @Test
  void theOptionalPartOfAKitIsAProjectOfItsOwn() throws Exception {
    script(
        "mvn",
        """
        echo "$*" >>builds
        mkdir -p shakespeare/target/dino
        : >shakespeare/target/dino/dino.jar
        """);
    Files.createDirectories(folder.resolve("shakespeare/src"));
    Files.createFile(Files.createDirectory(folder.resolve("lib")).resolve("dino.jar"));
    assertEquals(0, start("out", "poet").waitFor());
    assertEquals(
        "-q -f " + folder.resolve("shakespeare/pom.xml") + " package -Dmaven.test.skip\n",
        read("builds"));
  }

  @Test
  void twoFirstBuildsGoOneAfterTheOther() throws Exception {
    Process first = start("first");
    Process second = start("second");
    Await.until(
        () ->
            (read("first") + read("second")).contains("waiting for another build")
                || Files.exists(folder.resolve("race")));
    Files.createFile(folder.resolve("go"));
    assertAll(
        () -> assertEquals(0, first.waitFor()),
        () -> assertEquals(0, second.waitFor()),
        () -> assertFalse(Files.exists(folder.resolve("race")), "both built at once"),
        () -> assertEquals("build\n", read("builds")),
        () -> assertTrue(read("first").endsWith("started\n"), read("first")),
        () -> assertTrue(read("second").endsWith("started\n"), read("second")));
  }

  @Test
  void aBuildThatWasKilledKeepsNobodyWaiting() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectories(lock);
    Files.createFile(lock.resolve(Long.toString(gone.pid())));
    Files.createFile(folder.resolve("go"));
    assertEquals(0, run());
    assertEquals(List.of("free"), List.of(lock.toFile().list()));
  }

  @Test
  void aBuildThatFailsOrIsStoppedGivesTheLockBack() throws Exception {
    script("mvn", "exit 1");
    assertEquals(3, run());
    assertEquals(List.of("free"), List.of(lock.toFile().list()));
    script("mvn", ": >building; exec sleep 60");
    Process stopped = start("out");
    Await.until(() -> Files.exists(folder.resolve("building")));
    List<ProcessHandle> children = stopped.descendants().toList();
    stopped.destroy();
    children.forEach(ProcessHandle::destroy);
    assertTrue(stopped.waitFor(30, TimeUnit.SECONDS));
    assertEquals(List.of("free"), List.of(lock.toFile().list()));
  }

  @Test
  void theOptionalPartIsBuiltOnlyForPoet() throws Exception {
    script(
        "mvn",
        """
        echo "$*" >>builds
        mkdir -p grader/console/target/dino shakespeare/target/dino
        : >grader/console/target/dino/dino.jar
        : >shakespeare/target/dino/dino.jar
        """);
    Files.createDirectories(folder.resolve("shakespeare/src"));
    assertEquals(0, start("out", "play").waitFor());
    assertFalse(read("builds").contains("shakespeare"), read("builds"));
    assertEquals(0, start("out", "poet").waitFor());
    assertTrue(read("builds").contains("-Pshakespeare -pl shakespeare -am"), read("builds"));
    assertEquals(0, start("out", "poet").waitFor());
    assertEquals(2, read("builds").lines().count(), read("builds"));
  }

  @Test
  void aReleaseIsRunAsItIs() throws Exception {
    Files.createFile(folder.resolve("dino.jar"));
    assertEquals(0, start("out", "grade").waitFor());
    assertEquals("started\n", read("out"));
    for (String command : List.of("check", "play", "poet")) {
      assertEquals(2, start("out", command).waitFor());
      assertEquals(
          "dino: This is a release, which grades; "
              + command
              + " is in the repository and in kits.\n",
          read("out"));
    }
    assertFalse(Files.exists(folder.resolve("builds")));
  }

  @Test
  void whereTheOptionalPartIsNotPoetIsRefused() throws Exception {
    assertEquals(2, start("out", "poet").waitFor());
    assertEquals("dino: There is no folder shakespeare here, which poet needs.\n", read("out"));
    assertFalse(Files.exists(folder.resolve("builds")));
  }
}
