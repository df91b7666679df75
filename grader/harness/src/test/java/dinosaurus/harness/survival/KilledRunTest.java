package dinosaurus.harness.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs at random moments and looks at their files all the while.
 *
 * <p>{@code mvn -pl grader/harness -am test -Pslow -Dtest=KilledRunTest
 * -Dsurefire.failIfNoSpecifiedTests=false} does it 50 times with 200 submissions.
 */
@DisplayName("A run that is killed again and again, and started again each time,")
class KilledRunTest {

  private static final int LONGEST_GLANCE = 40;
  private static final int SIZE = Integer.getInteger("dinosaurus.class", 200);
  private static final int SUBMISSIONS_PER_KILL = 4;

  @TempDir Path folder;

  @Test
  @Tag("slow")
  @DisplayName("ends with the very files of an undisturbed one")
  void few() throws Exception {
    survives(12, 3);
  }

  @Test
  @Tag("slow")
  @DisplayName(
      "ends with the very files of an undisturbed one, with a whole class and a kill for every fourth")
  void many() throws Exception {
    survives(SIZE, SIZE / SUBMISSIONS_PER_KILL);
  }

  private void survives(int submissions, int kills) throws Exception {
    Path input = Classroom.write(folder.resolve("in"), submissions);
    Path undisturbed = folder.resolve("undisturbed");
    assertEquals(0, DinoProcess.grade(input, undisturbed).waitFor());
    Map<String, String> expected = Outputs.files(undisturbed);

    Random random = new Random(kills);
    int step = 2 * expected.size() / kills;
    int runs = 0;
    int atWork = 0;
    Path disturbed = folder.resolve("disturbed-0");
    for (int killed = 0; killed < kills; runs++) {
      int before = Outputs.files(disturbed).size();
      if (kill(input, disturbed, before + random.nextInt(step), random, expected)) {
        killed++;
        atWork += Outputs.files(disturbed).size() > before ? 1 : 0;
      } else {
        assertEquals(expected, Outputs.files(disturbed));
        disturbed = folder.resolve("disturbed-" + killed);
      }
    }
    System.out.printf("%d runs, %d killed, %d at work%n", runs, kills, atWork);
    assertTrue(atWork > 0, "no run was killed at work");
    assertEquals(0, DinoProcess.grade(input, disturbed).waitFor());
    assertEquals(expected, Outputs.files(disturbed));
  }

  /**
   * Starts a run and kills it at some moment after it has brought the files to a number; tells
   * whether it was still running.
   */
  private static boolean kill(
      Path input, Path output, int files, Random random, Map<String, String> expected)
      throws IOException, InterruptedException {
    Process run = DinoProcess.grade(input, output);
    while (!run.waitFor(random.nextInt(LONGEST_GLANCE), TimeUnit.MILLISECONDS)
        && Outputs.files(output).size() < files) {
      Outputs.requireWhole(output, expected);
    }
    boolean alive = run.isAlive();
    run.destroyForcibly().waitFor();
    Outputs.requireWhole(output, expected);
    return alive;
  }
}
