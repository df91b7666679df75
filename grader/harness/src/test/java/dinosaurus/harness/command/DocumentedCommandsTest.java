package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.harness.DocumentedCommands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The pages name commands and options that there are. */
class DocumentedCommandsTest {

  private static final List<String> PAGES =
      List.of(
          "README.md",
          "docs/INSTRUCTORS.md",
          "docs/CLUSTER.md",
          "grader/harness/GRADEBOOKS.md",
          "student/kit/README.md",
          "fixtures/README.md",
          "examples/README.md",
          "CONTRIBUTING.md");

  /** What the launcher starts elsewhere: the students' commands and the optional part. */
  private static final Set<String> ELSEWHERE = Set.of("check", "play", "poet");

  static Stream<String> commands() throws IOException {
    List<String> all = new ArrayList<>();
    for (String page : PAGES) {
      DocumentedCommands.all(page)
          .filter(command -> !ELSEWHERE.contains(command.split(" ")[1]))
          .forEach(all::add);
    }
    return all.stream().distinct();
  }

  @ParameterizedTest
  @MethodSource("commands")
  @DisplayName("dino understands each, or only asks for what a sentence leaves out")
  void areUnderstood(String command) {
    assertDoesNotThrow(() -> parse(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "./dino grad examples",
        "./dino grade examples --fast",
        "./dino export pdf grades"
      })
  @DisplayName("but not one that isn't there")
  void areNoOthers(String command) {
    assertThrows(UnmatchedArgumentException.class, () -> parse(command));
  }

  @Test
  @DisplayName("and every page has some")
  void areFound() throws IOException {
    for (String page : PAGES) {
      assertFalse(DocumentedCommands.all(page).toList().isEmpty(), page);
    }
  }

  private static void parse(String command) {
    String[] words = command.replace("FORMAT", "junit").split(" ");
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try {
      Dino.commands(nowhere, nowhere).parseArgs(Arrays.copyOfRange(words, 1, words.length));
    } catch (MissingParameterException e) {
      assertFalse(e.getMissing().isEmpty());
    }
  }
}
