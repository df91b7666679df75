package dinosaurus.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("dino play")
class PlayTest {

  @TempDir private Path home;

  private Desk desk;

  @BeforeEach
  void sit() throws IOException {
    desk = new Desk(home);
  }

  private int play(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "play";
    arguments[1] = "--picture";
    arguments[2] = home.resolve("picture.svg").toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return desk.run(arguments);
  }

  @Test
  @DisplayName("trains what the student's file says, with its clip watched")
  void plays() throws IOException {
    desk.write(Desk.example("full-marks"));
    assertEquals(0, play("--compare-clipping", "--iterations", "20"), desk.err());
    assertTrue(desk.out().contains("With your clip, the loss a character:"), desk.out());
  }

  @Test
  @DisplayName("tells somebody with the stub what comes first")
  void stub() {
    assertEquals(1, play("--iterations", "5"));
    assertEquals(
        "dino: Write optimize first, exercise 3."
            + " What it still lacks: propagate forward through time.\n",
        desk.err());
  }

  @Test
  @DisplayName("says in plain words why a file doesn't compile")
  void compileError() throws IOException {
    desk.write(Desk.stub().replace("new ArrayList<>();", "new ArrayList<>()"));
    assertEquals(1, play());
    assertEquals(
        "dino: DinosaurModel.java, line 166: ';' is missing here\n"
            + "DinosaurModel.java, line 188: ';' is missing here\n",
        desk.err());
  }

  @Test
  @DisplayName("says what a model lacks that can't be watched or made")
  void unusable() throws IOException {
    desk.write(Desk.stub().replace("public class Dino", "public final class Dino"));
    assertEquals(1, play());
    assertEquals(
        "dino: Your DinosaurModel or its clip is final; take that away, since play watches your"
            + " clip.\n",
        desk.err());
    desk.write(Desk.stub().replace("public class Dino", "class Dino"));
    assertEquals(1, play());
    assertEquals(
        "dino: DinosaurModel.java, line 26: DinosaurModel isn't public; write public class"
            + " DinosaurModel.\n",
        desk.err());
  }

  @ParameterizedTest
  @DisplayName("names an option that is out of its range in one line")
  @CsvSource({
    "--iterations, 0",
    "--iterations, many",
    "--hidden-units, 0",
    "--hidden-units, 501",
    "--learning-rate, 0",
    "--learning-rate, NaN",
    "--temperature, 0",
    "--temperature, -1",
    "--temperature, Infinity",
    "--weights, -0.1",
    "--entries-per-step, 21",
    "--seed, -1",
    "--seed, 2000000",
    "--names, 0",
    "--checkpoint-every, 0",
    "--picture, .",
    "--corpus, nowhere.txt",
    "--colour, blue"
  })
  void range(String option, String value) {
    assertEquals(2, play(option, value));
    List<String> lines = desk.err().lines().toList();
    assertEquals(2, lines.size(), desk.err());
    String named = option.equals("--corpus") ? value : option;
    assertTrue(lines.get(0).startsWith("dino: ") && lines.get(0).contains(named), lines.get(0));
    assertEquals("Try: dino play --help", lines.get(1));
    assertEquals("", desk.out());
  }
}
