package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hands in files whose names would draw on a terminal, and looks at all that is written. */
@DisplayName("Names from submissions")
class ConsoleTest {

  private static final List<String> NAMES =
      List.of(
          "\u001b[31mred",
          "\u001b]0;title\u0007",
          "\u009b2Jclear",
          "right\u202eleft",
          "new\n::error::line",
          "\rback",
          "a\u0000b");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    return Dino.run(new PrintWriter(out), new PrintWriter(err), texts);
  }

  private Path download(String before, String behind) throws IOException {
    Path zip = folder.resolve("class.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(file)) {
      for (String name : NAMES) {
        entries.putNextEntry(new ZipEntry(before + name + behind));
      }
    }
    return zip;
  }

  private void requireHarmless(String text) {
    assertFalse(text.matches("(?s).*[\\p{Cntrl}\\x{80}-\\x{9f}\\p{Cf}&&[^\\n\ufeff]].*"), text);
    assertTrue(text.lines().noneMatch(line -> line.startsWith("::")), text);
  }

  private void requireHarmlessFiles(Path reports) throws IOException {
    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains("assets")) {
          requireHarmless(Files.readString(file));
        }
      }
    }
  }

  @Test
  @DisplayName("reach neither a terminal nor a file as they are")
  void names() throws IOException {
    Path reports = folder.resolve("grades");
    assertEquals(0, run("grade", download("", "/essay.txt"), "--out", reports));
    String moodle = "_1_assignsubmission_file_";
    assertEquals(
        0, run("grade", download("", moodle + "x_2_assignsubmission_file_y"), "--out", reports));
    for (String format : List.of("csv", "jsonl")) {
      assertEquals(1, run("export", format, reports), "somebody has no points");
    }
    assertEquals(0, run("grade", download("", moodle), "--out", reports));
    assertEquals(
        0, run("grade", download("../", "/a.java"), download("b/", "/a.java"), "--out", reports));
    for (String format : List.of("csv", "jsonl")) {
      assertEquals(0, run("export", format, reports), "those without points are gone since");
    }
    assertEquals(0, run("grade", "diff", reports, reports));
    run("grade", folder.resolve("\u001b[31mnowhere"), "--out", reports);
    run("export", "csv", "\u001b[31mnowhere");
    run("\u001b[31mcommand");
    requireHarmless(out.toString().replace(System.lineSeparator(), "\n"));
    requireHarmless(err.toString().replace(System.lineSeparator(), "\n"));
    requireHarmlessFiles(reports);
  }
}
