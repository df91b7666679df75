package dinosaurus.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The rubric")
class RubricTest {

  private static final Path HANDOUT = Path.of("../../student/README.md");
  private static final Path STUDENT_TESTS =
      Path.of("../../student/src/test/java/dinosaurus/student");
  private static final Pattern LISTED = Pattern.compile("<li>([^<(]+) \\((\\d+)\\)[,.]");
  private static final int LONGEST_SENTENCE = 62;

  @ParameterizedTest
  @EnumSource
  @DisplayName("gives the points that the handout's headings tell")
  void points(Exercise exercise) throws IOException {
    int points =
        Rubric.tests().stream()
            .filter(test -> test.exercise() == exercise)
            .mapToInt(GradedTest::points)
            .sum();
    String heading = ": `" + exercise.folder() + "` (" + points + " points)\n";
    assertTrue(Files.readString(HANDOUT).contains(heading), () -> "no heading" + heading);
  }

  @Test
  @DisplayName("has these ids, which never change")
  void ids() {
    assertEquals(
        List.of(
            "clip.above",
            "clip.below",
            "clip.within",
            "clip.argument",
            "clip.fresh",
            "clip.again",
            "sample.characters",
            "sample.newline",
            "sample.limit",
            "sample.newline-at-limit",
            "sample.vocabulary",
            "sample.argument",
            "sample.again",
            "optimize.loss",
            "optimize.gradients",
            "optimize.clipped",
            "optimize.update",
            "optimize.state",
            "optimize.argument",
            "optimize.again",
            "model.parameters",
            "model.wrap",
            "model.loss",
            "model.names",
            "model.checkpoints",
            "model.last-name",
            "model.argument",
            "model.again"),
        Rubric.tests().stream().map(GradedTest::id).toList());
  }

  @Test
  @DisplayName("says every sentence once in its exercise, short enough for the scoreboard")
  void sentences() {
    HashSet<String> known = new HashSet<>();
    for (GradedTest test : Rubric.tests()) {
      assertTrue(known.add(test.exercise() + test.sentence()), test::sentence);
      assertTrue(test.sentence().length() <= LONGEST_SENTENCE, test::sentence);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("is what the students' test classes list")
  void listedForStudents(Exercise exercise) throws IOException {
    String folder = exercise.folder();
    String file = Character.toUpperCase(folder.charAt(0)) + folder.substring(1) + "Test.java";
    String source = Files.readString(STUDENT_TESTS.resolve(file)).replaceAll("\\s+\\* +", " ");
    assertEquals(
        Rubric.tests().stream()
            .filter(test -> test.exercise() == exercise)
            .map(test -> test.sentence() + " " + test.points())
            .toList(),
        LISTED
            .matcher(source)
            .results()
            .map(item -> item.group(1) + " " + item.group(2))
            .collect(Collectors.toList()));
  }
}
