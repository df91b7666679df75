package dinosaurus.harness.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.bulk.Assessment;
import dinosaurus.harness.bulk.BulkGrading;
import dinosaurus.harness.bulk.RunListener;
import dinosaurus.harness.bulk.SubmissionGrader;
import dinosaurus.harness.followthrough.FollowThrough;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.TestSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder that a student gets back")
class HandedBackTest {

  private static final List<CaseSet> SETS = HiddenSets.draw(2);

  private static final Pattern TOLD = Pattern.compile("it was \\d");

  @TempDir private Path folder;

  @Test
  @DisplayName("has the same bytes whatever the hidden cases were, which the instructor reads")
  void sameBytes() throws Exception {
    Path first = grade("the line of its own exception", 0);
    Path other = grade("the line of its own exception", 1);
    assertEquals(files(first.resolve("anna"), 0), files(other.resolve("anna"), 1));
    assertEquals(
        Files.readString(first.resolve("grades.csv")),
        Files.readString(other.resolve("grades.csv")));
    Map<String, String> full = files(first.resolve("instructor/anna"), 0);
    assertNotEquals(full, files(other.resolve("instructor/anna"), 1));
    assertTrue(full.get("report.md").contains("fresh gradients 1"), full.get("report.md"));
  }

  @Test
  @DisplayName("says nothing in a public case that was told in a hidden one")
  void publicCases() throws Exception {
    Path out = grade("a later call of a public case", 0);
    assertFalse(TOLD.matcher(files(out.resolve("anna"), 0).toString()).find());
    assertTrue(TOLD.matcher(files(out.resolve("instructor/anna"), 0).toString()).find());
  }

  private Path grade(String name, int set) throws Exception {
    Attack leak =
        Pages.leaks().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    Path in = folder.resolve("in" + set);
    Leaks.write(leak, in.resolve("anna"));
    Path out = folder.resolve("out" + set);
    Assessment assessment =
        new Assessment(SETS.get(set), Limits.DEFAULT, FollowThrough.find(), Optional.empty());
    try (SubmissionGrader grader = new SubmissionGrader(assessment, TestSandbox.find())) {
      new BulkGrading(grader, 1, out, false)
          .run(Intake.of(List.of(in), out, Optional.empty()).submissions(), new RunListener() {});
    }
    return out;
  }

  /**
   * Returns the texts of files by their names, without the digest of the cases, and those of files
   * that have it.
   */
  private static Map<String, String> files(Path reports, int set) throws IOException {
    String digest = CaseFiles.digest(SETS.get(set));
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.collect(Collectors.toList())) {
        String text =
            Files.readString(file).replace(digest, "").replace(digest.substring(0, 16), "");
        texts.put(
            file.getFileName().toString(),
            text.replaceAll("\"(report\\.\\w+|verdict|digest)\" : \"[0-9a-f]{64}\"", ""));
      }
    }
    return texts;
  }
}
