package dinosaurus.harness.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.OptionalTool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Grades a class again and again under other conditions.
 *
 * <p>{@code mvn -pl grader/harness -am test -Pslow -Dtest=SameScoresTest
 * -Dsurefire.failIfNoSpecifiedTests=false} does it with 200 submissions; {@code
 * -DargLine=-Ddinosaurus.class=50} with 50.
 */
@DisplayName("A class gets the same reports, to the byte,")
@Tag("slow")
class SameScoresTest {

  private static final int SIZE = Integer.getInteger("dinosaurus.class", 200);

  @TempDir Path folder;

  @Test
  @DisplayName("however many are graded at the same time, and however busy the machine is")
  void same() throws Exception {
    OptionalTool.require("bwrap");
    Map<String, String> scores = Cohort.write(folder.resolve("in"), SIZE);
    Map<String, String> expected = grade("1");
    assertEquals(scores, Cohort.graded(folder.resolve("jobs-1")));
    assertEquals(expected, grade("2"));
    List<Thread> hogs = hogs();
    try {
      assertEquals(expected, grade("8"));
    } finally {
      hogs.forEach(Thread::interrupt);
    }
  }

  private Map<String, String> grade(String jobs) throws Exception {
    Path out = folder.resolve("jobs-" + jobs);
    Process run = DinoProcess.grade(folder.resolve("in"), out, "--jobs", jobs, "--timeout", "2");
    assertEquals(0, run.waitFor());
    return Outputs.files(out);
  }

  /** Keeps every processor twice as busy as it can be. */
  private static List<Thread> hogs() {
    List<Thread> hogs = new ArrayList<>();
    for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
      hogs.add(new Thread(SameScoresTest::hog, "hog"));
    }
    hogs.forEach(Thread::start);
    return hogs;
  }

  private static void hog() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }
}
