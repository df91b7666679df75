package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Examples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run for chosen students")
class GradeOnlyTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path grades;

  @BeforeEach
  void handIn() throws IOException {
    grades = folder.resolve("grades");
    handIn("cruzanna_12", "does-not-compile");
    handIn("leeben_7", "does-not-compile");
    handIn("ozcem_8", "stub-untouched");
  }

  private void handIn(String student, String example) throws IOException {
    Path download = Files.createDirectories(folder.resolve("class"));
    Files.writeString(
        download.resolve(student + "_345_DinosaurModel.java"),
        Files.readString(Examples.FOLDER.resolve(example).resolve("DinosaurModel.java")));
  }

  private int grade(String... options) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Stream<String> command =
        Stream.of("grade", folder.resolve("class").toString(), "--out", grades.toString());
    return Dino.run(
        new PrintWriter(out),
        new PrintWriter(err),
        Stream.concat(command, Stream.of(options)).toArray(String[]::new));
  }

  /** Returns the submissions of the table on the console. */
  private List<String> graded() {
    return out.toString()
        .lines()
        .skip(1)
        .takeWhile(line -> line.contains("_"))
        .map(line -> line.split(" ")[0])
        .toList();
  }

  private List<String> table() throws IOException {
    return Files.readAllLines(grades.resolve("grades.csv")).stream()
        .skip(1)
        .map(line -> line.split(",")[0] + " " + line.split(",")[4])
        .toList();
  }

  @Test
  @DisplayName("grades these, and keeps the results of the others")
  void chosen() throws IOException {
    assertEquals(0, grade("--only", "7", "--only", "Cruz Anna"), err::toString);
    assertEquals(List.of("cruzanna_12", "leeben_7"), graded());
    assertEquals(List.of("cruzanna_12 does not compile", "leeben_7 does not compile"), table());
    assertTrue(Files.notExists(grades.resolve("ozcem_8")));
    assertEquals(0, grade(), err::toString);
    String before = Files.readString(grades.resolve("leeben_7/report.md"));
    handIn("leeben_7", "stub-untouched");
    handIn("ozcem_8", "does-not-compile");
    assertEquals(0, grade("--only", "ozcem_8"), err::toString);
    assertEquals(List.of("ozcem_8"), graded());
    assertEquals(before, Files.readString(grades.resolve("leeben_7/report.md")));
    assertEquals(
        List.of(
            "cruzanna_12 does not compile",
            "leeben_7 does not compile",
            "ozcem_8 does not compile"),
        table());
    assertTrue(Files.readString(grades.resolve("index-data.js")).contains("cruzanna"));
    assertEquals(0, grade("--only", "does not compile"), err::toString);
    assertEquals(List.of("cruzanna_12", "leeben_7", "ozcem_8"), graded());
    assertNotEquals(before, Files.readString(grades.resolve("leeben_7/report.md")));
  }

  @Test
  @DisplayName("guesses nobody, and grades nothing then")
  void unknown() {
    assertEquals(2, grade("--only", "dora"));
    assertEquals(
        "dino: --only: \"dora\" is no student by id, name or folder of the report, and no outcome"
            + " that anybody has.",
        err.toString().lines().filter(line -> line.startsWith("dino:")).findFirst().orElse(""));
    assertTrue(Files.notExists(grades.resolve("grades.csv")));
    assertEquals("", out.toString());
  }
}
