package dinosaurus.harness.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.OptionalTool;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Grades a large class in one run and measures it.
 *
 * <p>{@code mvn -pl grader/harness -am test -Pslow -Dtest=KnownScoresTest
 * -Dsurefire.failIfNoSpecifiedTests=false} grades 1,000 submissions and prints the figures; {@code
 * -DargLine=-Ddinosaurus.class=200} grades 200.
 */
@DisplayName("A large class")
class KnownScoresTest {

  private static final int SIZE = Integer.getInteger("dinosaurus.class", 1_000);

  @TempDir Path folder;

  @Test
  @Tag("slow")
  @DisplayName("gets the score known beforehand, each and everyone")
  void large() throws Exception {
    OptionalTool.require("bwrap");
    Map<String, String> expected = Cohort.write(folder.resolve("in"), SIZE);
    long start = System.nanoTime();
    Process run = DinoProcess.grade(folder.resolve("in"), folder.resolve("out"), "--timeout", "2");
    MemoryWatch memory = new MemoryWatch(run);
    while (!run.waitFor(100, TimeUnit.MILLISECONDS)) {
      memory.look();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int cores = Runtime.getRuntime().availableProcessors();
    System.out.printf(
        "%d submissions in %.0f s: %.1f a minute per core on %d cores; at most %d MB resident%n",
        SIZE, seconds, SIZE * 60 / seconds / cores, cores, memory.peakMegabytes());
    assertEquals(0, run.exitValue());
    assertEquals(expected, Cohort.graded(folder.resolve("out")));
  }
}
