package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.compilation.Libraries;
import dinosaurus.harness.Clone;
import dinosaurus.harness.Home;
import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three ways to test a file in a kit, which say the same of it. */
@Tag("slow")
@ExtendWith(Clone.Resolver.class)
class SameScoreboardTest {

  /** What is different in every run, and the lines that one of the ways has alone. */
  private static final String OWN_WORDS =
      "\u001b\\[[0-9;]*m|(?m)^(dino: getting ready|Changed: |Nothing has changed|Failed: "
          + "|The full report: ).*\n";

  private static final String TIME = "20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d";

  @TempDir static Path folder;

  private static Path kit;

  @BeforeAll
  static void make(Clone clone) throws Exception {
    OptionalTool.require("mvn");
    kit = folder.resolve("kit");
    clone.dino("kit", "--out", kit.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"stub-untouched", "wrong-in-several-ways", "does-not-compile", "full-marks"})
  void saysTheSame(String example) throws Exception {
    Files.copy(
        Home.FOLDER.resolve("examples").resolve(example).resolve("DinosaurModel.java"),
        kit.resolve(Kit.STUB),
        StandardCopyOption.REPLACE_EXISTING);
    String checked = scoreboard(List.of("./dino", "check"));
    Map<String, String> reports = reports();
    assertTrue(checked.startsWith("-----"), checked);

    assertEquals(checked, scoreboard(List.of("mvn", "-q", "-o", "test")));
    assertEquals(reports, reports());
    assertEquals(checked, scoreboard(editor()));
    assertEquals(reports, reports());
    assertFalse(Files.exists(kit.resolve("target/classes")), "Nothing stale can be run.");
  }

  private static String scoreboard(List<String> command) throws Exception {
    String output = Shell.run(kit, command).output();
    return output.replaceAll(OWN_WORDS, "").strip();
  }

  /** Reads the report files, and takes the times out. */
  private static Map<String, String> reports() throws IOException {
    Map<String, String> reports = new TreeMap<>();
    for (String name : List.of("report.html", "report.json", "report.md")) {
      Path file = kit.resolve("target/score").resolve(name);
      reports.put(name, Files.readString(file).replaceAll(TIME, ""));
      Files.delete(file);
    }
    return reports;
  }

  /** Runs the tests that Maven has compiled, with the properties that editors read in the pom. */
  private static List<String> editor() throws IOException {
    return List.of(
        System.getProperty("java.home") + "/bin/java",
        "-Ddinosaurus.score=target/score",
        "-Ddinosaurus.sources=src/main/java",
        "-classpath",
        String.join(
            File.pathSeparator,
            Libraries.home(EditorRun.class).toString(),
            kit.resolve("target/test-classes").toString(),
            jars()),
        EditorRun.class.getName());
  }

  private static String jars() throws IOException {
    try (var jars = Files.list(kit.resolve("lib"))) {
      return jars.filter(jar -> !jar.toString().endsWith("-sources.jar"))
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }
}
