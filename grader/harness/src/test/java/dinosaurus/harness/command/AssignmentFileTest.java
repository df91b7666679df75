package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Examples;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of an instructor's own points")
class AssignmentFileTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Writes the assignment's own points, in which some lines are others. */
  private Path points(String... changed) throws IOException {
    String lines =
        Rubric.tests().stream()
            .map(test -> test.id() + " = " + test.points())
            .collect(Collectors.joining("\n", "", "\n"));
    for (String line : changed) {
      String id = line.substring(0, line.indexOf(' '));
      lines = lines.replaceFirst("(?m)^" + id.replace(".", "\\.") + " = .*$", line);
    }
    return Files.writeString(folder.resolve("points"), lines);
  }

  private static int worth(String id) {
    return Rubric.tests().stream()
        .filter(test -> test.id().equals(id))
        .mapToInt(GradedTest::points)
        .findFirst()
        .orElseThrow();
  }

  private int grade(Object... options) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<Object> command =
        List.of("grade", Examples.FOLDER.resolve("half-done"), "--out", folder.resolve("grades"));
    return Dino.run(
        new PrintWriter(out),
        new PrintWriter(err),
        Stream.concat(command.stream(), Arrays.stream(options))
            .map(Object::toString)
            .toArray(String[]::new));
  }

  /** Returns clip, sample, optimize, model and total of the table. */
  private String row() throws IOException {
    return String.join(
        " ",
        List.of(Files.readAllLines(folder.resolve("grades/grades.csv")).get(1).split(","))
            .subList(5, 10));
  }

  @Test
  @DisplayName("decides what reports, tables and a replay say, and has everything graded again")
  void counts() throws IOException {
    int above = worth("clip.above");
    int loss = worth("model.loss");
    Path points = points("clip.above = " + (above + loss - 1), "model.loss = 1");
    assertEquals(0, grade("--assignment", points), err::toString);
    int clip = 20 + loss - 1;
    assertEquals(clip + " 30 0 0 " + (clip + 30), row());
    String report = Files.readString(folder.resolve("grades/half-done/report.md"));
    assertTrue(report.contains("| clip | " + clip + " of " + clip + " |"), report);
    Path json = folder.resolve("grades/half-done/report.json");
    Path kept = Files.copy(json, folder.resolve("report.json"));
    assertEquals(0, grade(), err::toString);
    assertEquals("20 30 0 0 50", row());
    assertEquals(0, grade("--replay", kept, "--assignment", points), () -> out + "" + err);
    assertEquals(1, grade("--replay", kept), () -> out + "" + err);
    assertTrue(out.toString().contains("The assignment has another version"), out::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clip.above = 99|gives 193 points in all; change them until they are 100.",
        "clip.above = -1|gives clip.above \"-1\"; write a whole number from 1 to 9999.",
        "clip.above = 6;clip.abov = 1|has a line of clip.abov, which is no graded test; take it out.",
        "clip.above = 6;clip.above = 6|has two lines of clip.above; keep one of them."
      })
  @DisplayName("is checked before anything is graded")
  void checked(String line, String message) throws IOException {
    Path points = points(line.replace(";", "\n"));
    assertEquals(2, grade("--assignment", points));
    assertTrue(err.toString().contains("dino: " + points + " " + message), err::toString);
    assertTrue(Files.notExists(folder.resolve("grades/half-done")));
  }
}
