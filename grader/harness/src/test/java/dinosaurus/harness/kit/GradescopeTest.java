package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Clone;
import dinosaurus.harness.Home;
import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The autograder, unpacked at {@code /autograder} as in Gradescope's container: the grader is root,
 * and bubblewrap can't work.
 */
@Tag("slow")
@ExtendWith(Clone.Resolver.class)
class GradescopeTest {

  private static final String METADATA = "{\"users\": [{\"email\": \"a@b.c\", \"id\": 4711}]}";

  /** Tries to get at the hidden cases, at the results and at the grader. */
  private static final String ATTACK =
      """
      interface Attempt { void make() throws Exception; }
      private static int succeeds(Attempt attempt) {
        try { attempt.make(); return 1; } catch (Throwable refused) { return 0; }
      }
      private static void require(boolean condition) {
        if (!condition) throw new IllegalStateException();
      }
      private static void attack() {
        String top = "/autograder/";
        String lib = top + "source/grader/lib/";
        int successes =
            succeeds(() -> new java.io.FileInputStream(
                    lib + "dinosaurus.dinosaurus-fixtures-1.0.0.jar").read())
                + succeeds(() -> new java.io.FileInputStream(
                    lib + "dinosaurus.dinosaurus-reference-1.0.0.jar").read())
                + succeeds(() -> new java.io.FileInputStream(top + "source/grader/dino.jar").read())
                + succeeds(() -> require(new java.io.File(lib).list() != null))
                + succeeds(() -> new java.io.FileInputStream(
                    top + "submission_metadata.json").read())
                + succeeds(() -> new java.io.FileOutputStream(
                    top + "results/results.json").write('x'))
                + succeeds(() -> new java.io.FileOutputStream(top + "results/x").write('x'))
                + succeeds(() -> new java.io.FileOutputStream(lib + "planted.jar").write('x'))
                + succeeds(() -> new java.io.FileInputStream(
                    "/proc/" + ProcessHandle.current().parent().get().pid() + "/mem").read())
                + succeeds(() -> require(
                    ProcessHandle.current().parent().get().destroyForcibly()));
        if (successes == 0) throw new IllegalStateException("every attempt was refused");
      }
      """;

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Path zip;

  private String output = "";

  @BeforeAll
  static void make(Clone clone) throws Exception {
    for (String tool : List.of("mvn", "bwrap", "unzip", "setpriv")) {
      OptionalTool.require(tool);
    }
    zip = shared.resolve("autograder.zip");
    clone.dino("kit", "--gradescope", zip.toString());
  }

  @BeforeEach
  void unpack() throws Exception {
    Files.createDirectories(folder.resolve("submission"));
    Files.createDirectories(folder.resolve("results"));
    Files.writeString(folder.resolve("submission_metadata.json"), METADATA);
    Shell.run(folder, List.of("unzip", "-q", zip.toString(), "-d", "source"));
    Files.copy(folder.resolve("source/run_autograder"), folder.resolve("run_autograder"));
    assertTrue(folder.resolve("run_autograder").toFile().setExecutable(true));
  }

  @Test
  void staysFarBelowGradescopesLimits() throws IOException {
    assertTrue(Files.size(zip) < 50 << 20, "The zip has " + Files.size(zip) + " bytes.");
  }

  @Test
  void gradesASubmissionInAFolderOfAnyName() throws Exception {
    handIn(Files.readString(Home.FOLDER.resolve("examples/full-marks/DinosaurModel.java")));
    String move = "mkdir \"$1\" && mv submission/*.java \"$1\"";
    Shell.run(folder, List.of("sh", "-c", "set -- submission/$(printf '\\303\\234bung'); " + move));
    JsonNode results = run();
    assertEquals(100, results.get("score").asInt(), results + output);
    assertTrue(results.get("tests").size() > 20, results + output);
  }

  @Test
  void givesAnAttackerNothing() throws Exception {
    String model = Files.readString(Home.FOLDER.resolve("examples/full-marks/DinosaurModel.java"));
    handIn(
        model
            .replaceFirst("// START CODE HERE\n", "// START CODE HERE\n    attack();\n")
            .replaceFirst("\\}\\s*$", Matcher.quoteReplacement(ATTACK + "}\n")));
    JsonNode results = run();
    assertEquals(30, pointsOf("sample", results), results + output);
    assertEquals(0, pointsOf("clip", results), results + output);
    assertTrue(results.toString().contains("every attempt was refused"), results + output);
  }

  @Test
  void leavesAValidFileForAnEmptySubmission() throws Exception {
    assertEquals(0, run().get("score").asInt());
  }

  @Test
  void leavesAValidFileWhenTheGraderIsBroken() throws Exception {
    Files.delete(folder.resolve("source/grader/dino.jar"));
    JsonNode results = run();
    assertEquals(0, results.get("score").asInt());
    assertTrue(results.get("output").asString().startsWith("The grader failed."));
  }

  private void handIn(String model) throws IOException {
    Files.writeString(folder.resolve("submission/DinosaurModel.java"), model);
  }

  private static int pointsOf(String exercise, JsonNode results) {
    int points = 0;
    for (JsonNode test : results.get("tests")) {
      points += test.get("tags").get(0).asString().equals(exercise) ? test.get("score").asInt() : 0;
    }
    return points;
  }

  /** Runs the autograder at its place, in a container without the right to make namespaces. */
  private JsonNode run() throws Exception {
    Shell.Result run =
        Shell.run(
            folder,
            List.of(
                "bwrap",
                "--bind",
                "/",
                "/",
                "--dev",
                "/dev",
                "--proc",
                "/proc",
                "--tmpfs",
                "/tmp",
                "--bind",
                folder.toString(),
                "/autograder",
                "--setenv",
                "LC_ALL",
                "POSIX",
                "--chdir",
                "/",
                "/autograder/run_autograder"));
    output = run.output();
    try {
      return new ObjectMapper().readTree(Files.readString(folder.resolve("results/results.json")));
    } catch (IOException | RuntimeException e) {
      throw new AssertionError(output, e);
    }
  }
}
