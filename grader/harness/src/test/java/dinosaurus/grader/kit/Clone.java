package dinosaurus.grader.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.grader.Home;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Copies this repository without what was built and without its history, and uses the copy. */
final class Clone {

  private static final Set<String> LEFT_OUT = Set.of("target", ".git");

  private Clone() {}

  static void of(Path from, Path to) throws IOException {
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

  /** Makes a clean clone. */
  static Path make(Path folder) throws IOException {
    Path clone = folder.resolve("clone");
    of(Home.FOLDER, clone);
    return clone;
  }

  /** Runs a command of the clone, which builds itself first, and requires that it succeeds. */
  static String dino(Path clone, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./dino"));
    command.addAll(List.of(arguments));
    Shell.Result result = Shell.run(clone, command);
    assertEquals(0, result.code(), result.output());
    return result.output();
  }
}
