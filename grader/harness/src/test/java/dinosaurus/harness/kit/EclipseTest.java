package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.BuiltCopy;
import dinosaurus.harness.assignment.AssignmentChanges;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.CompilationProgress;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse and VS Code, with the kit's folders and jars. */
class EclipseTest {

  private static final CompilationProgress NO_PROGRESS = null;

  @TempDir Path folder;

  private Path kit;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void unpack() throws Exception {
    Path zip = folder.resolve("kit.zip");
    kit = folder.resolve("kit");
    Files.write(
        zip,
        Kit.of(BuiltCopy.in(folder.resolve("home")), Set.of(), AssignmentChanges.NONE).zipped());
    try (FileSystem inside = FileSystems.newFileSystem(zip)) {
      Path top = inside.getPath("dinosaurus-island");
      for (String part : List.of("src", "lib")) {
        copy(top.resolve(part), top);
      }
    }
  }

  private void copy(Path from, Path top) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = kit.resolve(top.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @Test
  void compilesTheStudentsFileAndItsTests() throws IOException {
    Path classes = folder.resolve("classes");
    assertTrue(compiles("src/main/java", jars("dinosaurus-toolkit", "ejml"), classes), this::said);
    List<Path> all = new ArrayList<>(List.of(classes));
    all.addAll(jars("dinosaurus", "ejml", "junit", "apiguardian", "jspecify", "opentest4j"));
    assertTrue(compiles("src/test/java", all, folder.resolve("tests")), this::said);
    assertEquals("", said());
  }

  private List<Path> jars(String... beginnings) throws IOException {
    try (Stream<Path> jars = Files.list(kit.resolve("lib"))) {
      return jars.filter(
              jar -> Stream.of(beginnings).anyMatch(jar.getFileName().toString()::startsWith))
          .filter(jar -> !jar.toString().endsWith("-sources.jar"))
          .toList();
    }
  }

  private boolean compiles(String sources, List<Path> classPath, Path target) {
    PrintWriter out = new PrintWriter(said, true);
    String path = classPath.stream().map(Path::toString).collect(Collectors.joining(":"));
    String[] arguments = {
      "-17",
      "-nowarn",
      "-encoding",
      "UTF-8",
      "-cp",
      path,
      "-d",
      target.toString(),
      kit.resolve(sources) + ""
    };
    return BatchCompiler.compile(arguments, out, out, NO_PROGRESS);
  }

  private String said() {
    return said.toString();
  }
}
