package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The client is a script that has one container, a file, and fails to remove it at first. */
@DisplayName("An engine's container")
@DisabledOnOs(OS.WINDOWS)
class ContainerEngineTest {

  @TempDir private Path folder;

  @Test
  @DisplayName("is removed again when its engine was still making it")
  void busy() throws Exception {
    ContainerEngine engine = engine(2);
    engine.remove(List.of("one"));
    assertFalse(Files.exists(folder.resolve("one")));
    assertEquals(3, calls("rm"));
  }

  @Test
  @DisplayName("that is gone isn't asked for again")
  void gone() throws Exception {
    ContainerEngine engine = engine(2);
    Files.delete(folder.resolve("one"));
    engine.remove(List.of("one"));
    assertEquals(1, calls("rm"));
  }

  @Test
  @DisplayName("that its engine never removes holds nobody up")
  void stuck() throws Exception {
    ContainerEngine engine = engine(1000);
    engine.remove(List.of("one"));
    assertEquals(10, calls("rm"));
  }

  private ContainerEngine engine(int failures) throws IOException, InterruptedException {
    Path client = folder.resolve("client");
    Files.writeString(
        client,
        """
        #!/bin/sh
        cd '%s'
        echo "$1" >>calls
        case "$1" in
          container) test -e one ;;
          rm) test "$(grep -c rm calls)" -gt %d && rm one ;;
        esac
        """
            .formatted(folder, failures));
    client.toFile().setExecutable(true);
    Files.createFile(folder.resolve("one"));
    return new ContainerEngine(client);
  }

  private long calls(String command) throws IOException {
    return Files.readAllLines(folder.resolve("calls")).stream().filter(command::equals).count();
  }
}
