package dinosaurus.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the defaults, a comparison shows what clipping is for. */
class ComparisonTest {

  @TempDir private static Path folder;

  private static Player player;

  @BeforeAll
  static void compare() {
    player = new Player(folder);
    assertEquals(0, player.play("--compare-clipping", "--iterations", "400"));
  }

  @Test
  void theLossFallsWithClippingAlone() {
    double[] losses = row("loss a character, at the end");
    assertTrue(losses[0] < 2.4, "with clipping: " + losses[0]);
    assertTrue(losses[1] > 2.8, "without: " + losses[1]);
  }

  @Test
  void gradientsExplodeAndClippingBoundsWhatIsUsed() {
    double[] largest = row("largest gradient (its norm)");
    double[] used = row("largest gradient used");
    int entries = 50 * 27 * 2 + 50 * 50 + 50 + 27;
    assertTrue(largest[0] > 1e5, "with clipping: " + largest[0]);
    assertTrue(used[0] <= 5 * Math.sqrt(entries) + 1, "used: " + used[0]);
    assertTrue(used[1] > 1000 * used[0], "used without clipping: " + used[1]);
    assertEquals(largest[1], used[1]);
  }

  @Test
  void thePictureSaysInWordsWhatItShows() {
    assertTrue(player.picture().contains("<desc id=\"description\">Three pairs of plots."));
    assertTrue(player.picture().contains("steps back from the end"));
  }

  private static double[] row(String label) {
    String line =
        player.out().lines().filter(text -> text.startsWith(label)).findFirst().orElseThrow();
    String[] numbers = line.substring(label.length()).strip().replace(",", "").split("\\s+");
    return new double[] {Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])};
  }
}
