package dinosaurus.harness.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Talks to Docker or Podman by its client, with commands that both understand.
 *
 * <p>The client keeps this process's environment, which says where the engine is; containers don't
 * get it.
 */
final class ContainerEngine {

  private static final long PATIENCE_MINUTES = 1;
  private static final int REMOVALS = 10;

  /**
   * Holds what an engine says of an image.
   *
   * @param id its content's digest, by which it is run, so that a name given anew changes nothing
   * @param pinned a name that only this content has
   * @param hasVolumes whether it asks for folders that can be written without limit
   */
  record Image(String id, String pinned, boolean hasVolumes) {

    private static final String VOLUMES = "volumes";

    /**
     * Asks an engine for one line: the id, whether there are volumes, and the names with digests.
     */
    private static final String FORMAT =
        "{{.Id}} {{if .Config.Volumes}}"
            + VOLUMES
            + "{{else}}none{{end}}{{range .RepoDigests}} {{.}}{{end}}";

    /** Reads the line. */
    private static Image read(String line) {
      String[] words = line.split(" ");
      String pinned = words.length > 2 ? words[2] : words[0];
      return new Image(words[0], pinned, words[1].equals(VOLUMES));
    }
  }

  private record Answer(int status, String output, String errors) {}

  private final Path client;
  private final boolean isPodman;

  /**
   * Creates the connection.
   *
   * @param client the program, {@code docker} or {@code podman}
   */
  ContainerEngine(Path client) throws IOException, InterruptedException {
    this.client = client;
    // Podman also comes under the name of Docker.
    this.isPodman = ask("--version").output().startsWith("podman");
  }

  /** Returns its name. */
  String name() {
    return isPodman ? "podman" : "docker";
  }

  boolean isPodman() {
    return isPodman;
  }

  /** Returns why the engine can't be reached; nothing if it runs. */
  Optional<String> failure() throws IOException, InterruptedException {
    Answer answer = ask("version");
    return answer.status() == 0 ? Optional.empty() : Optional.of(lastLine(answer.errors()));
  }

  /** Looks up an image of this machine; nothing is ever fetched. */
  Optional<Image> image(String name) throws IOException, InterruptedException {
    Answer answer = ask("image", "inspect", "--format", Image.FORMAT, name);
    return answer.status() == 0 ? Optional.of(Image.read(answer.output())) : Optional.empty();
  }

  /** Returns the number that the system gives the first process of a container, where it runs. */
  Optional<Long> process(String container) {
    try {
      Answer answer = ask("container", "inspect", "--format", "{{.State.Pid}}", container);
      return answer.status() == 0 ? Optional.of(Long.valueOf(answer.output())) : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Returns the containers with a label, running or not. */
  List<String> containers(String label) throws IOException, InterruptedException {
    return ask("ps", "--all", "--quiet", "--filter", "label=" + label).output().lines().toList();
  }

  /**
   * Ends containers and waits until they are gone; those that are gone already do no harm. One that
   * is being made or removed at this moment may refuse at first.
   */
  void remove(List<String> containers) {
    try {
      boolean gone = false;
      for (int tries = 0; tries < REMOVALS && !gone; tries++) {
        gone = tryToRemove(containers);
      }
    } catch (IOException e) {
      // The client is gone; what it left is removed by the next run.
    }
  }

  /** Tells whether they are gone now. */
  private boolean tryToRemove(List<String> containers) throws IOException {
    if (succeeds(Stream.concat(Stream.of("rm", "--force"), containers.stream()))) {
      return true;
    }
    for (String container : containers) {
      if (succeeds(Stream.of("container", "inspect", container))) {
        return false;
      }
    }
    return true;
  }

  /** Not to be interrupted: whoever stops the grader wants its containers stopped, too. */
  private boolean succeeds(Stream<String> arguments) throws IOException {
    Process process =
        new ProcessBuilder(command(arguments))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.onExit().completeOnTimeout(process, PATIENCE_MINUTES, TimeUnit.MINUTES).join();
    process.destroyForcibly();
    return process.onExit().join().exitValue() == 0;
  }

  /** Returns the command line of the client with arguments. */
  List<String> command(Stream<String> arguments) {
    return Stream.concat(Stream.of(client.toString()), arguments).toList();
  }

  private Answer ask(String... arguments) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command(Stream.of(arguments))).start();
    process.getOutputStream().close();
    String output = text(process.getInputStream().readAllBytes());
    String errors = text(process.getErrorStream().readAllBytes());
    return new Answer(process.waitFor(), output, errors);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }

  private static String lastLine(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    return lines.isEmpty() ? "it says nothing" : lines.get(lines.size() - 1).strip();
  }
}
