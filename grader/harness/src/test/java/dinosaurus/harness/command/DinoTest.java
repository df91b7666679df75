package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Await;
import dinosaurus.harness.Examples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line from end to end. */
class DinoTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return Dino.run(new PrintWriter(out), new PrintWriter(err), texts);
  }

  @Test
  void gradesIntoAFolderWithBlanksAndPrintsTheTable() throws IOException {
    Path reports = folder.resolve("my grades");
    Path stub = Examples.FOLDER.resolve("stub-untouched");
    assertEquals(
        0, run("grade", stub, Examples.FOLDER.resolve("does-not-compile"), "--out", reports));
    assertTrue(err.toString().lines().allMatch(line -> line.startsWith("dino: ")));
    assertEquals(
        """
        submission            clip    sample  optimize     model     total  outcome
        stub-untouched           0         0         0         0         0  not implemented
        does-not-compile         0         0         0         0         0  does not compile

        2 submissions: 1 does not compile, 1 not implemented.
        Reports: %1$s/NAME/report.html
        Grades:  %1$s/grades.csv
        Class:   %1$s/index.html
        Sandbox: SOME
        """
            .formatted(reports),
        out.toString()
            .replace(System.lineSeparator(), "\n")
            .replace('\\', '/')
            .replaceAll("(?m)^Sandbox: .+$", "Sandbox: SOME"));
    assertTrue(Files.exists(reports.resolve("stub-untouched/report.json")));
    byte[] page = Files.readAllBytes(reports.resolve("index.html"));
    assertEquals(0, run("report", reports));
    assertArrayEquals(page, Files.readAllBytes(reports.resolve("index.html")));
    String report = Files.readString(reports.resolve("does-not-compile/report.md"));
    assertTrue(report.contains("DinosaurModel.java, line 97: there is no variable Wyaa"), report);
  }

  @Test
  void comparesNothingButWhatWasGraded() throws Exception {
    Path reports = folder.resolve("grades");
    Path stub = Examples.FOLDER.resolve("stub-untouched/DinosaurModel.java");
    Path early = Files.copy(stub, folder.resolve("early.java"));
    Path late = Files.copy(stub, folder.resolve("late.java"));
    FutureTask<Path> change =
        new FutureTask<>(
            () -> {
              Await.until(() -> Files.exists(reports.resolve("early/grade.json")));
              return Files.writeString(early, "class DinosaurModel {}");
            });
    new Thread(change, "student").start();
    assertEquals(0, run("grade", early, late, "--out", reports, "--jobs", "1"));
    change.get();
    assertTrue(
        err.toString().contains("early was changed while it was graded; it isn't compared."),
        err.toString());
  }

  @Test
  void failsUnderTheScoreAskedFor() {
    Path stub = Examples.FOLDER.resolve("stub-untouched");
    assertEquals(1, run("grade", stub, "--out", folder, "--fail-under", "1"));
    assertEquals(0, run("grade", stub, "--out", folder, "--fail-under", "0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grade|Missing required parameter: 'PATH'",
        "grade nowhere|There is no file or folder nowhere.",
        "grade src --out pom.xml|--out names a file, not a folder: ",
        "grade src --jplag nowhere.jar|There is no jar nowhere.jar that can be read.",
        "report nowhere|There is no folder nowhere.",
        "report src|No run of dino grade has left its list in src; grade there first.",
        "grade src --jobs 0|--jobs must be auto or a number of at least 1, but it is 0.",
        "grade src --timeout 0|--timeout must be at least 1 second, but it is 0.",
        "grade src --jobs many|--jobs must be auto or a number of at least 1, but it is many.",
        "grade src --image any|--image goes with --sandbox container.",
        "grade diff src|Missing required parameter: 'NEW'",
        "grade diff src nowhere|There are no results in src; name the --out of a 'dino grade'.",
        "grade diff nowhere src|There is no folder nowhere.",
        "fixtures check --folder nowhere|There is no folder nowhere; name it with --folder.",
        "frobnicate|Unmatched argument at index 0: 'frobnicate'",
        "grde|Unmatched argument at index 0: 'grde'; did you mean grade?",
        "export canvs|Unmatched argument at index 1: 'canvs'; did you mean canvas?",
        "grade src --ouput x|Unknown option: '--ouput'; did you mean --out?",
        "grade src --layout modle|Invalid value for option '--layout': it must be one of moodle,"
            + " canvas, gradescope, github, plain, but it is 'modle'",
        "grade src --sandbox some|Invalid value for option '--sandbox': it must be one of auto,"
            + " required, bubblewrap, lock, separate, container, none, but it is 'some'",
        "export report --format some x|Invalid value for option '--format': it must be one of"
            + " gradescope, junit, classroom, summary, comment, annotations, codequality, but",
        "kit --gradescope x --visibility some|Invalid value for option '--visibility': it must be"
            + " one of visible, after_due_date, after_published, hidden, but it is 'some'"
      })
  void aMistakeOfTheUserIsOneLineAndExitTwo(String arguments, String message) {
    assertEquals(2, run((Object[]) arguments.split(" ")));
    String[] lines = err.toString().split("\\R");
    assertTrue(lines[0].startsWith("dino: " + message), err.toString());
    assertEquals(2, lines.length, err.toString());
    assertTrue(lines[1].startsWith("Try: dino"), lines[1]);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesInOneLineWhatCantBeWritten() throws IOException {
    Path stub = Examples.FOLDER.resolve("stub-untouched");
    Path full = Files.createFile(folder.resolve("file"));
    for (Path out :
        List.of(Path.of("/proc/x"), full.resolve("x"), folder.resolve("x".repeat(256)))) {
      err.getBuffer().setLength(0);
      assertEquals(2, run("grade", stub, "--out", out), err.toString());
      assertEquals(2, err.toString().lines().count(), err.toString());
    }
    assertEquals(2, run("release", "--home", "../..", "--out", "/proc/x"), err.toString());
    assertTrue(err.toString().contains("dino: /proc can't be written; "), err.toString());
  }

  @Test
  @Tag("slow")
  void drawsHiddenCasesAnewAndFindsThemFresh() throws IOException {
    assertEquals(2, run("fixtures", "write", "--folder", folder));
    assertTrue(err.toString().contains("dino fixtures renew"), err.toString());
    Path seed = folder.resolve("hidden/seed.txt");
    Files.createDirectories(seed.getParent());
    Files.writeString(seed, "0".repeat(32));
    assertEquals(0, run("fixtures", "renew", "--folder", folder));
    assertFalse(Files.readString(seed).contains("0".repeat(32)));
    assertEquals(0, run("fixtures", "write", "--folder", folder));
    assertEquals(0, run("fixtures", "check", "--folder", folder));
    Path stale = folder.resolve("public/clip/made-up.json");
    Files.writeString(stale, "{}");
    assertEquals(1, run("fixtures", "check", "--folder", folder));
    assertTrue(out.toString().contains("public/clip/made-up.json is no case's file."));
  }

  @Test
  void tellsItsVersionAndItsCommands() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().startsWith("dino "));
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("grade"), out.toString());
    assertEquals(0, run("grade", "--help"));
    assertTrue(out.toString().contains("--fail-under"), out.toString());
  }
}
