package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Clone;
import dinosaurus.harness.Home;
import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A kit made from a clean clone, copied elsewhere, as a student has it, offline. */
@Tag("slow")
@ExtendWith(Clone.Resolver.class)
class FirstMinutesTest {

  private static final Pattern REGION =
      Pattern.compile("// START CODE HERE\n.*?// END CODE HERE\n", Pattern.DOTALL);

  /** Settings with a local repository, and a mirror of every other one. */
  private static final String MIRROR =
      """
      <settings>
        <localRepository>%s</localRepository>
        <mirrors>
          <mirror><id>mirror</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
        </mirrors>
      </settings>
      """;

  @TempDir static Path folder;

  private static Clone clone;
  private static Path kit;

  @BeforeAll
  static void make(Clone shared) throws Exception {
    OptionalTool.require("mvn");
    clone = shared;
    Path made = folder.resolve("made");
    clone.dino("kit", "--out", made.toString());
    kit = folder.resolve("OneDrive - Uni/\u00dcbung #5 100% (neu)");
    Clone.copy(made, kit);
  }

  @Test
  void isNotImplementedUntilSolved() throws Exception {
    startAnew();
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
    assertTrue(alone.output().contains("]  not run" + " ".repeat(30)), alone.output());
    assertTrue(alone.output().contains("Only 6 of the"), alone.output());
  }

  @Test
  void playsWithTheStudentsModelWithoutMaven() throws Exception {
    startAnew();
    solve();
    Shell.Result play = withoutMaven("play", "--iterations", "100", "--names", "3");
    assertEquals(0, play.code(), play.output());
    assertTrue(play.output().contains("Invented at temperature 1.0:\n"), play.output());
    assertTrue(Files.exists(kit.resolve("target/play/loss.svg")), play.output());
    String version = withoutMaven("--version").output();
    assertTrue(version.matches("dino \\d+\\.\\d+\\.\\d+\nJava .+\n"), version);
  }

  private static Shell.Result withoutMaven(String... arguments)
      throws IOException, InterruptedException {
    Path mvn = Files.createDirectories(folder.resolve("tools")).resolve("mvn");
    Files.writeString(mvn, "#!/bin/sh\necho mvn was called\nexit 1\n");
    assertTrue(mvn.toFile().setExecutable(true));
    String path = "PATH=" + mvn.getParent() + ":" + System.getenv("PATH");
    return Shell.run(
        kit, Stream.concat(Stream.of("env", path, "./dino"), Stream.of(arguments)).toList());
  }

  @Test
  void isTestedThroughAMirrorOfEverythingAndThenOfflineWithAHomeThatIsReadOnly() throws Exception {
    OptionalTool.require("bwrap");
    startAnew();
    solve();
    Path repository = Files.createDirectory(folder.resolve("repository"));
    Path settings = folder.resolve("settings.xml");
    Path mirror = Path.of(System.getProperty("localRepository"));
    Files.writeString(settings, MIRROR.formatted(repository, mirror.toUri()));
    List<String> options = List.of("-q", "-s", settings.toString(), "-gs", settings.toString());
    Shell.Result first = mavenTest(List.of("mvn"), options);
    assertTrue(first.output().contains("  100 / 100\n"), first.output());

    List<String> readOnly = new ArrayList<>(List.of("bwrap", "--dev-bind", "/", "/"));
    for (String place : List.of(System.getProperty("user.home"), repository.toString())) {
      readOnly.addAll(List.of("--ro-bind", place, place));
    }
    readOnly.addAll(List.of("mvn", "-o"));
    Shell.Result second = mavenTest(readOnly, options);
    assertTrue(second.output().contains("  100 / 100\n"), second.output());
  }

  @Test
  void isTestedWithItsOwnJarsWhicheverKitWasTestedBefore() throws Exception {
    startAnew();
    Path other = folder.resolve("another kit");
    Clone.copy(kit, other);
    try (FileSystem jar = FileSystems.newFileSystem(other.resolve("lib/dinosaurus-rubric.jar"))) {
      Files.delete(jar.getPath("dinosaurus/rubric/ClipTests.class"));
    }
    for (int i = 0; i < 2; i++) {
      Shell.Result broken = Shell.run(other, List.of("mvn", "-q", "-o", "test"));
      assertTrue(broken.output().contains("ClipTests"), broken.output());
      Shell.Result own = mavenTest();
      assertTrue(own.output().contains("  0 / 100\n"), own.output());
    }
  }

  @Test
  void survivesAnExitInTheStudentsCode() throws Exception {
    startAnew();
    solve();
    Path model = kit.resolve(Kit.STUB);
    Files.writeString(
        model, Files.readString(model).replaceFirst("// START CODE HERE\n", "$0System.exit(1);\n"));
    Shell.Result run = mavenTest();
    assertEquals(1, run.code(), run.output());
    assertTrue(run.output().contains("  30 / 100\n"), run.output());
    assertTrue(run.output().contains("System.exit was called"), run.output());
    assertFalse(run.output().contains("\tat "), run.output());
    endsWithTheScoreboard(run.output());
  }

  private static void endsWithTheScoreboard(String output) {
    assertFalse(output.contains("ERROR"), output);
    String text = output.replaceAll("\u001b\\[[0-9;]*m", "").stripTrailing();
    assertTrue(
        text.matches(
            "(?s).*\nFailed: \\d+ of 28 tests\\. The full report: target/\\S+/report.html"),
        output);
  }

  @Test
  void aClassRepositoryGradesByThePublicCasesWithWhatIsInIt() throws Exception {
    Path repository = clone.classKit();
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

  @Test
  void tellsWhatAnInstructorsFileChanges() throws Exception {
    Path changed = folder.resolve("changed");
    List<String> file = List.of("--assignment", "docs/assignment.yaml");
    clone.dino(arguments("kit --ci --out " + changed, file));
    clone.dino(arguments("kit --ci --check " + changed, file));
    String rows = "(?s).* 0 / 18\n.* 0 / 30\n.* 0 / 25\n.* 0 / 27\n.*";
    for (String command : List.of("./dino check", "mvn -o test")) {
      String scoreboard = Shell.run(changed, List.of(command.split(" "))).output();
      assertTrue(scoreboard.matches(rows), scoreboard);
    }
    String graded =
        Shell.run(
                folder,
                List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-jar",
                    changed.resolve("ci/grader/dino.jar").toString(),
                    "grade",
                    Home.FOLDER.resolve("examples/full-marks").toString()))
            .output();
    assertTrue(graded.matches("(?s).* 18 +30 +25 +27 +100 .*"), graded);
  }

  private static String[] arguments(String command, List<String> more) {
    return Stream.concat(Stream.of(command.split(" ")), more.stream()).toArray(String[]::new);
  }

  private static Shell.Result mavenTest(String... options)
      throws IOException, InterruptedException {
    return mavenTest(List.of("mvn", "-o"), List.of(options));
  }

  private static Shell.Result mavenTest(List<String> maven, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(maven);
    command.addAll(options);
    command.add("test");
    return Shell.run(kit, command);
  }

  private static void startAnew() throws IOException {
    Files.copy(
        Home.FOLDER.resolve("examples/stub-untouched/DinosaurModel.java"),
        kit.resolve(Kit.STUB),
        StandardCopyOption.REPLACE_EXISTING);
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
