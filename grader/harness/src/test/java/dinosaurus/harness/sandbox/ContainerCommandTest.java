package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Examples;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The command in processes of its own, since the engine is looked for on the PATH. */
@Tag("slow")
@DisplayName("dino grade --sandbox container")
@ExtendWith(Podman.Resolver.class)
class ContainerCommandTest {

  @TempDir Path folder;

  private Podman podman;

  @BeforeEach
  void setPodman(Podman podman) {
    this.podman = podman;
  }

  private Process start(Path path, Path submissions, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Jvm.program().toString());
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of("dinosaurus.harness.command.Dino", "grade", submissions.toString()));
    command.addAll(List.of("--out", folder.resolve("grades").toString()));
    command.addAll(List.of("--sandbox", "container"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .put("PATH", path + File.pathSeparator + System.getenv().getOrDefault("PATH", ""));
    return builder.start();
  }

  private void requireRefusal(String message, Path path, String image) throws Exception {
    Process run = start(path, Examples.FOLDER, "--image", image);
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, run.waitFor(), said);
    assertEquals("dino: --sandbox container, but " + message, said.lines().findFirst().orElse(""));
  }

  /** Makes an engine's client that says something and fails. */
  private Path client(String name, String script) throws IOException {
    Path client = folder.resolve("bin").resolve(name);
    Files.createDirectories(client.getParent());
    Files.writeString(client, "#!/bin/sh\n" + script + "\n");
    assertTrue(client.toFile().setExecutable(true));
    return client;
  }

  @Test
  @DisplayName("gives the examples the points that their README tells")
  void examples() throws Exception {
    Process run = start(podman.path(), Examples.FOLDER, "--image", Podman.IMAGE);
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), said);
    Map<String, List<String>> table = new HashMap<>();
    for (String line : said.lines().toList()) {
      List<String> words = Arrays.asList(line.split("\\s+", 7));
      if (Examples.expected().containsKey(words.get(0))) {
        table.put(words.get(0), words.subList(1, words.size()));
      }
    }
    assertEquals(Examples.expected(), table, said);
    assertTrue(said.contains("; --image localhost/dino-test@sha256:"), said);
  }

  @Test
  @DisplayName("leaves no container when it is killed, and removes what another run left")
  void killed() throws Exception {
    Path submission = Examples.FOLDER.resolve("endless-loop");
    Process run = start(podman.path(), submission, "--image", Podman.IMAGE);
    while (podman.containers().size() < 3) {
      assertTrue(run.isAlive());
    }
    run.destroyForcibly().waitFor();
    while (!podman.run("ps", "--quiet").isEmpty()) {
      Thread.onSpinWait();
    }
    Path abandoned = Files.createTempFile("dino-podman-", "");
    podman.run(
        "create", "--label=dinosaurus.grader=" + abandoned.getFileName(), Podman.IMAGE, "java");
    podman.sandbox();
    assertEquals(List.of(), podman.containers());
  }

  @Test
  @DisplayName("says what to fetch where the image isn't there")
  void missingImage() throws Exception {
    requireRefusal(
        "podman has no image example.org/jdk:17. Fetch it by: podman pull example.org/jdk:17",
        podman.path(),
        "example.org/jdk:17");
  }

  @Test
  @DisplayName("says what its engine says that isn't running")
  void stopped() throws Exception {
    for (String name : List.of("docker", "podman")) {
      client(name, "echo " + name + "; echo 'Cannot connect to the daemon.' >&2; exit 1");
    }
    requireRefusal(
        "podman isn't running: Cannot connect to the daemon.", folder.resolve("bin"), "any");
  }

  @Test
  @DisplayName("says that an image without a JDK won't do")
  void withoutJdk() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty/etc"));
    Files.writeString(empty.resolve("hostname"), "none");
    assertEquals(
        0,
        new ProcessBuilder("tar", "-C", empty.getParent().toString(), "-cf", folder + "/i.tar", ".")
            .start()
            .waitFor());
    podman.run("import", folder + "/i.tar", "localhost/empty:1");
    Process run = start(podman.path(), Examples.FOLDER, "--image", "localhost/empty:1");
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, run.waitFor(), said);
    assertTrue(
        said.startsWith(
            "dino: --sandbox container, but podman can't run the image localhost/empty:1, which"
                + " takes a JDK 17 or newer: "),
        said);
  }
}
