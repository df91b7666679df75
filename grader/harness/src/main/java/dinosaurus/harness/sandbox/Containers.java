package dinosaurus.harness.sandbox;

import dinosaurus.harness.sandbox.Sandboxes.UnavailableException;
import dinosaurus.harness.system.TemporaryFolders;
import dinosaurus.worker.Escape.Reach;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds an engine that has an image, and tries whether a submission can run there. */
public final class Containers {

  /**
   * The image of the oldest JDK that will do, by name alone: a digest is for whoever fetches it to
   * pin.
   */
  public static final String DEFAULT_IMAGE = "docker.io/library/eclipse-temurin:17-jdk";

  private static final String FILTER = "container-seccomp.json";

  private Containers() {}

  /**
   * Finds the sandbox, and removes the containers of graders that were killed.
   *
   * @param image the name of the image
   * @param notice is told which image it is
   * @return the sandbox
   * @throws IOException if a process can't be started or a temporary file can't be written
   * @throws InterruptedException if this thread is interrupted
   * @throws UnavailableException if there is no engine, or it can't run the image
   */
  public static Sandbox find(String image, Consumer<String> notice)
      throws IOException, InterruptedException, UnavailableException {
    List<Path> clients =
        Stream.of("docker", "podman").map(Tools::find).flatMap(Optional::stream).toList();
    return find(clients, image, notice);
  }

  static Sandbox find(List<Path> clients, String image, Consumer<String> notice)
      throws IOException, InterruptedException, UnavailableException {
    String problem = "neither Docker nor Podman is installed.";
    boolean runs = false;
    for (Path client : clients) {
      ContainerEngine engine = new ContainerEngine(client);
      Optional<String> failure = engine.failure();
      if (failure.isEmpty()) {
        Optional<ContainerEngine.Image> found = engine.image(image);
        if (found.isPresent()) {
          return sandbox(engine, image, found.get(), notice);
        }
        problem = missing(engine, image);
      } else if (!runs) {
        problem = engine.name() + " isn't running: " + failure.get();
      }
      runs |= failure.isEmpty();
    }
    throw new UnavailableException(problem);
  }

  private static String missing(ContainerEngine engine, String image) {
    return "%s has no image %s. Fetch it by: %s pull %s"
        .formatted(engine.name(), image, engine.name(), image);
  }

  private static Sandbox sandbox(
      ContainerEngine engine, String name, ContainerEngine.Image image, Consumer<String> notice)
      throws IOException, InterruptedException, UnavailableException {
    if (image.hasVolumes()) {
      throw new UnavailableException(
          "the image " + name + " declares a volume, which could be filled. Use another.");
    }
    ContainerLabel.sweep(engine);
    Sandbox sandbox =
        new ContainerSandbox(engine, image.id(), filter(), ContainerLabel.own(engine));
    require(sandbox, name);
    notice.accept(
        "Submissions run in containers of %s; --image %s keeps to this image."
            .formatted(engine.name(), image.pinned()));
    return sandbox;
  }

  /** Lets a process try to get out; it also needs the compiler, which a JRE lacks. */
  private static void require(Sandbox sandbox, String image)
      throws IOException, InterruptedException, UnavailableException {
    try {
      Set<Reach> reach = Probe.reach(sandbox, List.of("--add-modules=jdk.compiler"));
      if (!reach.isEmpty()) {
        String words = reach.stream().map(Reach::words).collect(Collectors.joining(", "));
        throw new UnavailableException(sandbox.name() + " lets submissions " + words + " here.");
      }
    } catch (Probe.FailureException e) {
      throw new UnavailableException(
          "%s can't run the image %s, which takes a JDK 17 or newer: %s"
              .formatted(sandbox.name(), image, e.getMessage().replaceAll("\\s+", " ")));
    }
  }

  private static Path filter() throws IOException {
    Path file = TemporaryFolders.createUntilExit("filter-").resolve("calls.json");
    try (InputStream resource = Containers.class.getResourceAsStream(FILTER)) {
      Files.copy(resource, file);
    }
    return file;
  }
}
