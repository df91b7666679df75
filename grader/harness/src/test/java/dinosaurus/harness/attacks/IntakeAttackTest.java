package dinosaurus.harness.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.bulk.Assessment;
import dinosaurus.harness.bulk.BulkGrading;
import dinosaurus.harness.bulk.RunListener;
import dinosaurus.harness.bulk.SubmissionGrader;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.TestSandbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whatever is handed in")
class IntakeAttackTest {

  private static final List<String> NAMES =
      List.of(
          "x.tmp",
          "CON",
          "aux.txt",
          "grades.csv",
          "Grades.CSV",
          "index.html",
          "assets",
          "report.md",
          "-rf",
          "=cmd()",
          "a\u202egpj",
          "a\u001b[31mred",
          "a\nb",
          "Jos\u00e9",
          "Jose\u0301",
          "\u6050".repeat(80),
          "\ud83e\udd96".repeat(60),
          "a".repeat(250));

  /** Folders of systems and tools have such names; they are nobody's work. */
  private static final List<String> HIDDEN = List.of("...", "..a", ".git");

  @TempDir Path folder;

  private List<Grade> grade(Path input, Path output) throws Exception {
    Assessment assessment =
        new Assessment(
            CaseSet.load(Visibility.PUBLIC), Limits.DEFAULT, Optional.empty(), Optional.empty());
    try (SubmissionGrader grader = new SubmissionGrader(assessment, TestSandbox.find());
        Intake intake = Intake.of(List.of(input), output, Optional.empty())) {
      return new BulkGrading(grader, 2, output, false)
          .run(intake.submissions(), new RunListener() {});
    }
  }

  @Test
  @DisplayName("is taken in or refused, and nothing leaves its folder")
  void contents() throws Exception {
    Path input = Files.createDirectories(folder.resolve("a/b/class"));
    Map<String, String> expected = new HandedIn(input).write();
    Map<String, String> actual = new TreeMap<>();
    for (Grade grade : grade(input, folder.resolve("grades"))) {
      actual.put(grade.submission(), grade.outcome().toString());
    }
    assertEquals(expected, actual);
    assertFalse(Files.exists(Path.of("/tmp/escaped.java")));
    try (Stream<Path> all = Files.walk(folder)) {
      assertEquals(List.of(), all.filter(path -> path.endsWith("escaped.java")).toList());
    }
  }

  @Test
  @DisplayName("may have any name, however often it is graded")
  void names() throws Exception {
    Path input = folder.resolve("class");
    for (String name : NAMES) {
      Files.createDirectories(input.resolve(name));
    }
    for (String name : HIDDEN) {
      Files.createDirectories(input.resolve(name));
    }
    Files.writeString(input.resolve("x.tmp/DinosaurModel.java"), "no Java");
    Path output = folder.resolve("grades");
    Set<String> names = new HashSet<>();
    for (Grade grade : grade(input, output)) {
      names.add(grade.submission());
      requireHarmless(grade.submission());
    }
    assertEquals(NAMES.size(), names.size());
    assertEquals(NAMES.size(), grade(input, output).size());
    String table = Files.readString(output.resolve("grades.csv"));
    assertEquals(NAMES.size() + 1, table.lines().count());
  }

  private static void requireHarmless(String name) {
    assertFalse(name.matches("(?is).*[\\p{Cntrl}\\p{Cf}/\\\\].*|\\.+|con|aux(\\..*)?"), name);
    assertFalse(name.getBytes(StandardCharsets.UTF_8).length > 240, name);
  }
}
