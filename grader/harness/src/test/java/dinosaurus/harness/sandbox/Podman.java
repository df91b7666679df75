package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Podman with a store of its own, and in it an image of the JDK that runs the tests; the test
 * classes of a JVM share one.
 */
public final class Podman implements AutoCloseable {

  /** The name of the image. */
  public static final String IMAGE = "localhost/dino-test:jdk";

  private static final Path HERE = Path.of(".");

  private final Path folder;

  private Podman() {
    OptionalTool.require("podman");
    OptionalTool.require("runc");
    try {
      folder = Files.createTempDirectory("podman-");
      String script = Path.of(Podman.class.getResource("podman.sh").toURI()).toString();
      String home = System.getProperty("java.home");
      require(Shell.run(HERE, List.of("sh", script, folder.toString(), home, IMAGE)));
    } catch (IOException | InterruptedException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> require(Shell.Result result) {
    assertEquals(0, result.code(), result.output());
    return result.output().lines().toList();
  }

  /** Returns the folder of the client, for the PATH. */
  public Path path() {
    return folder.resolve("bin");
  }

  Path client() {
    return path().resolve("podman");
  }

  /** Returns the sandbox of containers with the image. */
  public Sandbox sandbox() throws Exception {
    return Containers.find(List.of(client()), IMAGE, notice -> {});
  }

  /** Runs a command of the client, and returns the lines that it prints. */
  List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(client().toString()));
    command.addAll(List.of(arguments));
    return require(Shell.run(HERE, command));
  }

  /** Returns the names of the containers that there are, running or not. */
  public List<String> containers() throws IOException, InterruptedException {
    return run("ps", "--all", "--format", "{{.Names}}");
  }

  @Override
  public void close() throws IOException {
    try {
      run("rm", "--all", "--force");
      require(Shell.run(HERE, List.of("rm", "-r", folder.toString())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gives a test class the engine. */
  public static final class Resolver implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Podman.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Podman.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
          .computeIfAbsent(Podman.class, key -> new Podman(), Podman.class);
    }
  }
}
