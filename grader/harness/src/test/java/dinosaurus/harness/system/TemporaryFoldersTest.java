package dinosaurus.harness.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Temporary folders")
class TemporaryFoldersTest {

  /** A process that makes a folder, tells which, and deletes it once its input ends. */
  static final class Other {

    private Other() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = TemporaryFolders.create("other-");
      System.out.println(folder);
      int end = System.in.read();
      assertEquals(-1, end);
      TemporaryFolders.delete(folder);
    }
  }

  /** A process that makes a folder and deletes it, again and again. */
  static final class Busy {

    private Busy() {}

    public static void main(String[] arguments) throws IOException {
      for (int i = 0; i < 1_000; i++) {
        TemporaryFolders.delete(TemporaryFolders.create("busy-"));
      }
    }
  }

  @TempDir Path temporary;

  private Process start() throws IOException {
    return start(Other.class);
  }

  private Process start(Class<?> program) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-classpath",
            System.getProperty("java.class.path"),
            program.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Path folderOf(Process process) throws IOException {
    return Path.of(
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
            .readLine());
  }

  private static void end(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue());
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
  }

  private List<Path> runs() throws IOException {
    try (Stream<Path> all = Files.list(temporary)) {
      return all.filter(path -> path.getFileName().toString().startsWith("dino-run-")).toList();
    }
  }

  @Test
  @DisplayName("leave nothing once the last of them is deleted")
  void last() throws Exception {
    Process process = start();
    Path folder = folderOf(process);
    assertEquals(List.of(folder.getParent()), runs());
    end(process);
    assertEquals(List.of(), runs());
  }

  @Test
  @DisplayName("of a process that was killed are swept by the next, those of a live one aren't")
  void sweep() throws Exception {
    Process killed = start();
    Path left = folderOf(killed);
    Files.writeString(Files.createDirectory(left.resolve("below")).resolve("file"), "left");
    kill(killed);
    assertTrue(Files.exists(left));
    Process live = start();
    Path used = folderOf(live);
    assertFalse(Files.exists(left.getParent()));
    Process next = start();
    folderOf(next);
    assertTrue(Files.exists(used));
    end(next);
    end(live);
    assertEquals(List.of(), runs());
  }

  @Test
  @DisplayName("of others that come and go at the same time are in nobody's way")
  void busy() throws Exception {
    Process one = start(Busy.class);
    Process other = start(Busy.class);
    end(one);
    end(other);
    assertEquals(List.of(), runs());
  }

  @Test
  @DisplayName("are swept without following a link, and nothing else is")
  void links() throws Exception {
    Path mine = Files.createDirectory(temporary.resolve("mine"));
    Path canary = Files.writeString(mine.resolve("canary"), "canary");
    Process killed = start();
    Path left = folderOf(killed);
    Files.createSymbolicLink(left.resolve("link"), mine);
    Files.createSymbolicLink(left.getParent().resolve("process-1"), mine);
    kill(killed);
    Path link = Files.createSymbolicLink(temporary.resolve("dino-run-link"), mine);
    Path unlocked = Files.createDirectory(temporary.resolve("dino-run-notes"));
    Path linked = Files.createDirectory(temporary.resolve("dino-run-linked"));
    Path lock = Files.write(mine.resolve("lock"), new byte[1]);
    Files.createSymbolicLink(linked.resolve(".dino-run"), lock);
    Path starting = Files.createDirectory(temporary.resolve("dino-run-starting"));
    Files.createFile(starting.resolve(".dino-run"));
    Process next = start();
    folderOf(next);
    end(next);
    assertFalse(Files.exists(left.getParent()));
    assertEquals("canary", Files.readString(canary));
    for (Path kept : List.of(link, unlocked, linked, starting)) {
      assertTrue(Files.exists(kept), kept.toString());
    }
  }

  @Test
  @DisplayName("of another user are never swept")
  void others() throws Exception {
    assumeTrue(TemporaryUser.areAvailable(), "this test needs root");
    Path foreign = Files.createDirectory(temporary.resolve("dino-run-foreign"));
    Path file = Files.write(foreign.resolve(".dino-run"), new byte[1]);
    new TemporaryUser(65_534).give(foreign);
    Process next = start();
    folderOf(next);
    end(next);
    assertTrue(Files.exists(file));
  }

  @Test
  @DisplayName("that a process of another user left are cleared by that user")
  void identity() throws Exception {
    assumeTrue(TemporaryUser.areAvailable(), "this test needs root");
    Process killed = start();
    Path left = folderOf(killed);
    TemporaryUser identity = TemporaryUser.create();
    identity.give(left);
    Path file = Files.createTempFile(Path.of("/tmp"), "left-", "");
    identity.give(file);
    kill(killed);
    end(start());
    assertFalse(Files.exists(left.getParent()));
    assertFalse(Files.exists(file));
  }
}
