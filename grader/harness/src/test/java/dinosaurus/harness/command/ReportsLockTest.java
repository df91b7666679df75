package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Examples;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.OutputLock.InUseException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two commands on one folder: one writes, from the first report to the class page. */
class ReportsLockTest {

  @TempDir static Path folder;

  private static Path grades;
  private static final Watch GRADING = new Watch();

  /** Tells of each line printed whether the folder was free then. */
  private static final class Watch extends PrintWriter {

    private final List<String> printed = new ArrayList<>();
    private final List<String> whileFree = new ArrayList<>();

    Watch() {
      super(new StringWriter());
    }

    @Override
    public void write(String text, int from, int length) {
      String line = text.substring(from, from + length).strip();
      if (!line.isEmpty()) {
        printed.add(line);
        if (isFree()) {
          whileFree.add(line);
        }
      }
    }

    private static boolean isFree() {
      try {
        OutputLock.take(grades).close();
        return true;
      } catch (InUseException e) {
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @BeforeAll
  static void grade() {
    grades = folder.resolve("grades");
    assertEquals(0, run(GRADING, new StringWriter(), "grade"));
  }

  private static int run(PrintWriter out, StringWriter err, String command) {
    String submission = Examples.FOLDER.resolve("does-not-compile").toString();
    String[] words =
        command.equals("grade")
            ? new String[] {command, submission, "--out", grades.toString()}
            : new String[] {command, grades.toString()};
    return Dino.run(out, new PrintWriter(err), words);
  }

  @Test
  void aRunHoldsTheFolderUntilTheClassPageIsWritten() throws IOException {
    assertTrue(GRADING.printed.contains("Class:   " + grades.resolve("index.html")));
    assertEquals(List.of(), GRADING.whileFree);
    OutputLock.take(grades).close();
  }

  @Test
  void nothingIsWrittenWhileAnotherWrites() throws IOException {
    Path page = grades.resolve("index.html");
    Files.delete(page);
    PrintWriter out = new PrintWriter(new StringWriter());
    try (OutputLock lock = OutputLock.take(grades)) {
      for (String command : List.of("grade", "adjust", "report")) {
        StringWriter err = new StringWriter();
        assertEquals(2, run(out, err, command), command);
        String expected = "dino: Another run is writing to " + lock.folder();
        assertTrue(err.toString().startsWith(expected), err.toString());
      }
      assertFalse(Files.exists(page));
    }
    assertEquals(0, run(out, new StringWriter(), "report"));
    assertTrue(Files.exists(page));
  }
}
