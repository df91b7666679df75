package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dinosaurus.harness.Examples;
import dinosaurus.harness.OptionalTool;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In {@code /proc} nothing can be written by anybody. */
@DisplayName("What can't be written or read")
class UnwritableTest {

  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void grade() throws IOException {
    Path download = Files.createDirectory(folder.resolve("class"));
    Files.copy(
        Examples.FOLDER.resolve("does-not-compile/DinosaurModel.java"),
        download.resolve("Anna Lee_13_assignsubmission_file_DinosaurModel.java"));
    Files.writeString(
        folder.resolve("book.csv"), "Student,ID,Section,D (4)\nPoints Possible,,,100\nAnna,1,x,\n");
    Files.writeString(folder.resolve("due.yml"), "late:\n  due: 2026-11-20T23:59[UTC]\n");
    Files.createDirectories(folder.resolve("locked/.lock"));
    StringWriter quiet = new StringWriter();
    Dino.run(
        new PrintWriter(quiet),
        new PrintWriter(quiet),
        "grade",
        download.toString(),
        "--out",
        folder.resolve("grades").toString());
  }

  private int run(String command) {
    String[] arguments = command.split(" ");
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = arguments[i].replace("FOLDER", folder.toString());
    }
    return Dino.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  /** Returns the lines that tell what is wrong, without what was recognised before. */
  private List<String> told() {
    return err.toString().lines().filter(line -> line.startsWith("dino: ")).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "grade FOLDER/class --out /proc/x",
    "grade FOLDER/class --out FOLDER/locked",
    "adjust FOLDER/locked",
    "export csv FOLDER/grades --out /proc/x",
    "export jsonl FOLDER/grades --out /proc/x",
    "export canvas FOLDER/grades --into FOLDER/book.csv --out /proc/x",
    "export all FOLDER/grades --out /proc/x",
    "export feedback mail FOLDER/grades --out /proc/x",
    "export feedback moodle FOLDER/grades --out /proc/x.zip",
    "export junit FOLDER/grades --out /proc/x"
  })
  void isOneLineThatNamesIt(String command) {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    assertEquals(2, run(command), err::toString);
    assertEquals(1, told().size(), err::toString);
    String named = command.endsWith("locked") ? "locked" : "/proc";
    assertTrue(told().get(0).contains(named), err::toString);
    assertTrue(told().get(0).endsWith("."), err::toString);
    assertTrue(
        Arrays.stream(err.toString().split("\n")).noneMatch(line -> line.contains("Exception")));
  }

  @Test
  @DisplayName("is a class whose folder can't be read, too")
  void unreadableClass() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setReadable(false));
    List<String> command = new ArrayList<>();
    if (Files.isReadable(closed)) { // To root it is, but for this.
      OptionalTool.require("setpriv");
      command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            Dino.class.getName(),
            "grade",
            closed.toString(),
            "--out",
            folder.resolve("none").toString()));
    Process dino = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(dino.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, dino.waitFor(), told);
    assertEquals("dino: " + closed + " can't be read.", told.lines().findFirst().orElse(""), told);
  }

  @Test
  @DisplayName("is a time, where a download says none and there is a deadline")
  void deadlineWithoutTimes() {
    assertEquals(0, run("export csv FOLDER/grades --policy FOLDER/due.yml"));
    assertEquals(
        List.of(
            "dino: The download doesn't say when these were handed in, so they count as in time,"
                + " unless the policy file says how late they are: Anna Lee_13."),
        told());
    assertTrue(
        out.toString().contains("Anna Lee_13,13,Anna Lee,does not compile,0,0,0,0,0,0,100,0"));
  }
}
