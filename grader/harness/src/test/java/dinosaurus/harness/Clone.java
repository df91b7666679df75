package dinosaurus.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.system.TemporaryFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A clean clone of this repository, without history; the test classes of a JVM share one. */
public final class Clone implements AutoCloseable {

  private static final Set<String> LEFT_OUT = Set.of("target", ".git");

  private final Path top;
  private final Path folder;

  private Clone() {
    try {
      top = Files.createTempDirectory("clone-");
      folder = top.resolve("repository");
      copy(Home.FOLDER, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder without what was built and without its history. */
  public static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (LEFT_OUT.contains(folder.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Returns where the clone is. */
  public Path folder() {
    return folder;
  }

  /** Runs a command of the clone, which builds itself first, and requires that it succeeds. */
  public String dino(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./dino"));
    command.addAll(List.of(arguments));
    Shell.Result result = Shell.run(folder, command);
    assertEquals(0, result.code(), result.output());
    return result.output();
  }

  /** Returns the kit of a class repository, which is made once; copy it before you change it. */
  public Path classKit() throws IOException, InterruptedException {
    Path kit = top.resolve("class");
    if (!Files.exists(kit)) {
      dino("kit", "--ci", "--out", kit.toString());
    }
    return kit;
  }

  @Override
  public void close() throws IOException {
    TemporaryFolders.delete(top);
  }

  /** Gives a test class the clone. */
  public static final class Resolver implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Clone.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Clone.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
          .computeIfAbsent(Clone.class, key -> new Clone(), Clone.class);
    }
  }
}
