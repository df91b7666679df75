package dinosaurus.reference.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the Java that students read in the handout and in the note on the data. */
class SnippetTest {

  private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");

  /** Declares what a snippet may refer to; a snippet may declare the same name itself. */
  private static final String TEMPLATE =
      """
      import dinosaurus.toolkit.*;
      import java.nio.file.Path;
      import java.util.*;
      import org.ejml.simple.SimpleMatrix;

      class Snippet {
        static class DinosaurModel extends dinosaurus.reference.ReferenceModel {}

        SimpleMatrix dWax, Wax, Waa, Wya, b, by, a, x;
        int vocabularySize, hiddenUnits;
        int[] characters;

        void run() throws Exception {
          %s
        }
      }
      """;

  @TempDir private Path classes;

  @TestFactory
  Stream<DynamicTest> everySnippetCompiles() {
    return Stream.of("student/README.md", "data/README.md")
        .flatMap(
            page ->
                snippets(page).map(code -> dynamicTest(page + ": " + code, () -> compile(code))));
  }

  private static Stream<String> snippets(String page) {
    List<String> found =
        SNIPPET
            .matcher(Page.read(Page.ROOT.resolve(page)))
            .results()
            .map(match -> match.group(1))
            .toList();
    if (found.isEmpty()) {
      throw new AssertionError("There is no Java in " + page + ".");
    }
    return found.stream();
  }

  private void compile(String code) {
    var source =
        new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return TEMPLATE.formatted(code);
          }
        };
    StringWriter errors = new StringWriter();
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            errors,
            null,
            null,
            List.of("-proc:none", "-d", classes.toString()),
            null,
            List.of(source))
        .call();
    assertEquals("", errors.toString());
  }
}
