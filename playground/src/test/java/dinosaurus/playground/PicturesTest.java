package dinosaurus.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in the handout are what a correct solution draws, to the byte. */
@Tag("slow")
class PicturesTest {

  private static final Path STUDENT = Path.of("..", "student");

  @TempDir private Path folder;

  @Test
  void theLossIsAsShown() throws IOException {
    Player player = new Player(folder);
    assertEquals(0, player.play());
    assertEquals(figure("playground-loss.svg"), player.picture());
  }

  @Test
  void theComparisonIsAsShownAndTold() throws IOException {
    Player player = new Player(folder);
    assertEquals(0, player.play("--compare-clipping"));
    assertEquals(figure("playground-clipping.svg"), player.picture());
    String handout = Files.readString(STUDENT.resolve("README.md"));
    for (String number : new String[] {"1.85", "3.57", "4.3e+09"}) {
      assertTrue(player.out().contains(number) && handout.contains(number), number);
    }
  }

  private static String figure(String name) throws IOException {
    return Files.readString(STUDENT.resolve("figures").resolve(name));
  }
}
