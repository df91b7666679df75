package dinosaurus.harness.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.Examples;
import dinosaurus.harness.followthrough.FollowThrough;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.TestSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades the examples whole, as the command does. */
class BulkGradingTest {

  private static final Limits LIMITS = Limits.DEFAULT.withCall(Duration.ofSeconds(1));

  @TempDir Path folder;

  private List<Grade> grade(Path input, int jobs, String output) throws Exception {
    Assessment assessment =
        new Assessment(
            CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN),
            LIMITS,
            FollowThrough.find(),
            Optional.empty());
    Path reports = folder.resolve(output);
    try (SubmissionGrader grader = new SubmissionGrader(assessment, TestSandbox.find())) {
      return new BulkGrading(grader, jobs, reports, false)
          .run(
              Intake.of(List.of(input), reports, Optional.empty()).submissions(),
              new RunListener() {});
    }
  }

  @Test
  void theExamplesScoreWhatTheirReadmeSaysHoweverManyAreGradedAtOnce() throws Exception {
    List<Grade> grades = grade(Examples.FOLDER, 2, "two");
    grade(Examples.FOLDER, 1, "one");

    Map<String, List<String>> actual = new HashMap<>();
    for (Grade grade : grades) {
      List<String> cells = new ArrayList<>();
      grade.points().forEach(points -> cells.add(points.toString()));
      cells.addAll(List.of(Integer.toString(grade.total()), grade.outcome().toString()));
      actual.put(grade.submission(), cells);
    }
    assertEquals(Examples.expected(), actual);
    assertEquals(contents(folder.resolve("one")), contents(folder.resolve("two")));
  }

  @Test
  void oneSubmissionsHavocDoesNotTouchAnother() throws Exception {
    String full = Files.readString(Examples.FOLDER.resolve("full-marks/DinosaurModel.java"));
    Path input = folder.resolve("class");
    for (String name : List.of("a-quits", "c-quits")) {
      String quits =
          full.replace(
              "int vocabularySize = by.getNumRows();",
              "int vocabularySize = by.getNumRows(); Runtime.getRuntime().halt(0);");
      write(input.resolve(name), quits);
    }
    write(input.resolve("b-honest"), full);
    Files.createDirectories(input.resolve("d-empty"));
    write(input.resolve("e-two/x"), full);
    write(input.resolve("e-two/y"), full + "\n");

    List<String> grades =
        grade(input, 2, "out").stream()
            .map(grade -> grade.submission() + " " + grade.total() + " " + grade.outcome())
            .toList();
    assertEquals(
        List.of(
            "a-quits 45 crashed",
            "b-honest 100 full marks",
            "c-quits 45 crashed",
            "d-empty 0 no submission",
            "e-two 0 several files"),
        grades);
    assertTrue(
        Files.readString(folder.resolve("out/a-quits/report.md"))
            .contains("ended the JVM (exit 0)"));
    assertEquals(6, Files.readAllLines(folder.resolve("out/grades.csv")).size());
  }

  private static void write(Path folder, String source) throws IOException {
    Files.writeString(Files.createDirectories(folder).resolve("DinosaurModel.java"), source);
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return contents;
  }
}
