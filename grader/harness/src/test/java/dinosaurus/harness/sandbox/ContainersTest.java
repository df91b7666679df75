package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.sandbox.Sandboxes.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The client of the engine is a script that has one container, a file, and no image. */
@DisplayName("Containers")
@DisabledOnOs(OS.WINDOWS)
class ContainersTest {

  @TempDir private Path folder;

  private Path client;

  @Test
  @DisplayName("are removed again when their engine refused at first")
  void busy() throws Exception {
    assertEquals(3, removals(engine(2)));
    assertFalse(Files.exists(folder.resolve("one")));
  }

  @Test
  @DisplayName("that are gone aren't asked for again")
  void gone() throws Exception {
    ContainerEngine engine = engine(2);
    Files.delete(folder.resolve("one"));
    assertEquals(1, removals(engine));
  }

  @Test
  @DisplayName("that their engine never removes hold nobody up")
  void stuck() throws Exception {
    assertEquals(10, removals(engine(1000)));
  }

  @Test
  @DisplayName("aren't made of an image that isn't there, and the message says how to fetch it")
  void missingImage() throws Exception {
    engine(0);
    assertEquals(
        "docker has no image example.org/jdk:17. Fetch it by: docker pull example.org/jdk:17",
        refusal());
  }

  @Test
  @DisplayName("aren't made where the engine isn't running, and the message says why")
  void stopped() throws Exception {
    client("echo 'Cannot connect to the daemon.' >&2; exit 1");
    assertEquals("docker isn't running: Cannot connect to the daemon.", refusal());
  }

  private String refusal() {
    return assertThrows(
            UnavailableException.class,
            () -> Containers.find(List.of(client), "example.org/jdk:17", notice -> {}))
        .getMessage();
  }

  private ContainerEngine engine(int failures) throws IOException, InterruptedException {
    client(
        """
        cd '%s'
        echo "$1" >>calls
        case "$1" in
          container) test -e one ;;
          image) exit 1 ;;
          rm) test "$(grep -c rm calls)" -gt %d && rm one ;;
        esac
        """
            .formatted(folder, failures));
    Files.createFile(folder.resolve("one"));
    return new ContainerEngine(client);
  }

  private void client(String script) throws IOException {
    client = Files.writeString(folder.resolve("client"), "#!/bin/sh\n" + script);
    assertTrue(client.toFile().setExecutable(true));
  }

  /** Returns how often the client was asked to remove the container. */
  private long removals(ContainerEngine engine) throws IOException {
    engine.remove(List.of("one"));
    return Files.readAllLines(folder.resolve("calls")).stream().filter("rm"::equals).count();
  }
}
