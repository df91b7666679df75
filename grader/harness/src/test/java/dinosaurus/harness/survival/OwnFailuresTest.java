package dinosaurus.harness.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dinosaurus.harness.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What goes wrong for dino itself")
class OwnFailuresTest {

  private static final int OURS = 3;
  private static final int READER_GONE = 141;

  @TempDir Path folder;

  private List<String> lines = List.of();

  private ProcessBuilder dino(List<String> options, String... arguments) {
    return new ProcessBuilder(DinoProcess.command(options, List.of(arguments)))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("err").toFile());
  }

  private int run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    process.getInputStream().close();
    int code = process.waitFor();
    lines = new ArrayList<>(Files.readAllLines(folder.resolve("err")));
    lines.removeIf(line -> !line.startsWith("dino: ") && !line.contains("\tat "));
    return code;
  }

  private String classroom(int size) throws IOException {
    return Classroom.write(folder.resolve("in"), size).toString();
  }

  @Test
  @DisplayName("for want of memory is told in one line, with exit code 3")
  void memory() throws Exception {
    Path grade = Files.createDirectories(folder.resolve("grades/anna")).resolve("grade.json");
    Files.writeString(grade, "[" + "0,".repeat(20 << 20) + "0]");
    Files.createFile(grade.resolveSibling("report.json"));
    assertEquals(
        OURS, run(dino(List.of("-Xmx32m"), "export", "csv", folder.resolve("grades").toString())));
    assertEquals(1, lines.size(), lines::toString);
    assertTrue(lines.get(0).startsWith("dino: java.lang.OutOfMemoryError"), lines::toString);
  }

  @Test
  @DisplayName("because the standard output is full is told, with exit code 3")
  void full() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "This system has no /dev/full.");
    assertEquals(OURS, run(dino(List.of(), "--help").redirectOutput(full.toFile())));
    assertEquals(1, lines.size(), lines::toString);
    assertTrue(
        lines.get(0).startsWith("dino: The standard output can't be written: "), lines::toString);
    String out = folder.resolve("out").toString();
    assertEquals(
        OURS,
        run(dino(List.of(), "grade", classroom(2), "--out", out).redirectOutput(full.toFile())));
  }

  @Test
  @DisplayName("because nobody reads on isn't told, but the exit code is that of a broken pipe")
  void readerGone() throws Exception {
    ProcessBuilder help = dino(List.of(), "--help");
    assertEquals(READER_GONE, run(help.redirectOutput(ProcessBuilder.Redirect.PIPE)));
    assertEquals(List.of(), lines);
  }

  @Test
  @DisplayName("because the reports disappear during the run is told, with exit code 3")
  void reportsGone() throws Exception {
    Path out = folder.resolve("out");
    ProcessBuilder grade = dino(List.of(), "grade", classroom(4), "--jobs", "1", "--out", "" + out);
    Process process = grade.start();
    Path first = out.resolve("student-001");
    Await.until(
        () -> {
          assertTrue(process.isAlive(), "it has ended before");
          return Files.exists(first.resolve("grade.json"));
        });
    Files.move(first, folder.resolve("elsewhere"));
    assertEquals(OURS, process.waitFor());
    List<String> told = Files.readAllLines(folder.resolve("err"));
    assertTrue(told.get(told.size() - 1).contains("student-001 in " + out), told::toString);
  }
}
