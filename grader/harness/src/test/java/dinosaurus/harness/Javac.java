package dinosaurus.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles the programs of tests. */
public final class Javac {

  private Javac() {}

  /**
   * Compiles sources; fails the test if they have errors.
   *
   * @param classPath what they may use
   * @param classes the folder for the class files
   * @param sources the sources
   */
  public static void compile(String classPath, Path classes, Path... sources) {
    Stream<String> options =
        Stream.of("-proc:none", "-classpath", classPath, "-d", classes.toString());
    List<String> arguments =
        Stream.concat(options, Arrays.stream(sources).map(Path::toString)).toList();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertEquals(0, status, "the test's program doesn't compile");
  }
}
