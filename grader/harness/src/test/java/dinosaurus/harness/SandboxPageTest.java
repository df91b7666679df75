package dinosaurus.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SANDBOX.md")
class SandboxPageTest {

  private static final Path GRADER = Home.FOLDER.resolve("grader");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");

  @Test
  @DisplayName("names only tests that are there")
  void tests() throws IOException {
    String page = Files.readString(GRADER.resolve("harness/SANDBOX.md"));
    List<MatchResult> named = NAMED.matcher(page).results().toList();
    assertTrue(named.size() > 50, () -> "It names " + named.size());
    List<Path> sources = sources();
    assertEquals(
        List.of(),
        named.stream()
            .filter(name -> !isThere(name.group(1), name.group(2), sources))
            .map(MatchResult::group)
            .toList());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(GRADER)) {
      return files.filter(file -> file.toString().endsWith("Test.java")).toList();
    }
  }

  private static boolean isThere(String type, String method, List<Path> sources) {
    return sources.stream()
        .filter(file -> file.endsWith(type + ".java"))
        .anyMatch(file -> method == null || read(file).contains("void " + method + "("));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
