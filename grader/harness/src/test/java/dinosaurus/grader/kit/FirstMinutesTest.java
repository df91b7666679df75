package dinosaurus.grader.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.grader.Home;
import dinosaurus.grader.OptionalTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kit made from a clean clone, copied elsewhere, as a student has it, offline. */
@Tag("slow")
class FirstMinutesTest {

  private static final Pattern REGION =
      Pattern.compile("// START CODE HERE\n.*?// END CODE HERE\n", Pattern.DOTALL);

  @TempDir static Path folder;

  private static Path kit;

  @BeforeAll
  static void make() throws Exception {
    OptionalTool.require("mvn");
    Path clone = Clone.make(folder);
    Clone.dino(clone, "kit", "--out", "../made");
    kit = folder.resolve("a student's folder");
    Clone.of(folder.resolve("made"), kit);
  }

  @Test
  void isNotImplementedUntilSolved() throws Exception {
    Files.copy(
        Home.FOLDER.resolve("examples/stub-untouched/DinosaurModel.java"),
        kit.resolve(Kit.STUB),
        StandardCopyOption.REPLACE_EXISTING);
    Shell.Result unsolved = mavenTest();
    assertEquals(0, unsolved.code(), unsolved.output());
    assertTrue(unsolved.output().contains("  0 / 100\n"), unsolved.output());
    assertFalse(unsolved.output().contains("\tat "), unsolved.output());
    assertFalse(unsolved.output().contains("ERROR"), unsolved.output());

    solve();
    Shell.Result solved = mavenTest();
    assertEquals(0, solved.code(), solved.output());
    assertTrue(solved.output().contains("  100 / 100\n"), solved.output());
    Shell.Result alone = mavenTest("-Dtest=ClipTest");
    assertTrue(alone.output().contains("] " + " ".repeat(40)), alone.output());
    assertTrue(alone.output().contains("Only 6 of the"), alone.output());
  }

  @Test
  void aClassRepositoryGradesByThePublicCasesWithWhatIsInIt() throws Exception {
    Path repository = folder.resolve("class");
    Clone.dino(folder.resolve("clone"), "kit", "--ci", "--out", repository.toString());
    assertTrue(Files.exists(repository.resolve(".github/workflows/grade.yml")));
    Shell.Result graded =
        Shell.run(
            folder,
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-jar",
                repository.resolve("ci/grader/dino.jar").toString(),
                "grade",
                Home.FOLDER.resolve("examples/full-marks").toString()));
    assertEquals(0, graded.code(), graded.output());
    assertTrue(graded.output().contains("100  full marks"), graded.output());
    assertTrue(graded.output().contains("The hidden cases aren't here"), graded.output());
  }

  private static Shell.Result mavenTest(String... options)
      throws IOException, InterruptedException {
    return Shell.run(
        kit, Stream.concat(Stream.of("mvn", "-o", "test"), Arrays.stream(options)).toList());
  }

  /** Puts the reference's regions into the stub. */
  private static void solve() throws IOException {
    Matcher solution =
        REGION.matcher(
            Files.readString(
                Home.FOLDER.resolve(
                    "reference/src/main/java/dinosaurus/reference/ReferenceModel.java")));
    String stub = Files.readString(kit.resolve(Kit.STUB));
    String solved =
        REGION
            .matcher(stub)
            .replaceAll(
                region -> {
                  assertTrue(solution.find());
                  return Matcher.quoteReplacement(solution.group());
                });
    Files.writeString(
        kit.resolve(Kit.STUB),
        solved.replaceFirst("\nimport ", "\nimport java.util.stream.IntStream;\nimport "));
  }
}
