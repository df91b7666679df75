package dinosaurus.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.student.WrongModels;
import dinosaurus.toolkit.CharacterModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake, the student's or the user's, is one line. */
class MistakesTest {

  @TempDir private Path folder;

  @Test
  void anUnwrittenMethodIsNamedThoughAnotherCallsIt() {
    assertEquals(
        "dino: Write clip first, exercise 1."
            + " What it still lacks: clip the entries of the five gradients.\n",
        mistake(new WrongModels.WithoutClip()));
  }

  @Test
  void anOptimizeThatDoesNotCallClipCannotBeCompared() {
    Player player = new Player(folder, watch -> new ReferenceModel());
    assertEquals(1, player.play("--compare-clipping", "--iterations", "5"));
    assertEquals(
        "dino: Your optimize doesn't call your clip: there is nothing to compare.\n", player.err());
  }

  @Test
  void aCrashShowsTheStudentsOwnLine() {
    String message = mistake(new WrongModels.CrashingSample());
    assertTrue(
        message.matches(
            "dino: Your sample stopped at WrongModels\\.java, line \\d+, with"
                + " ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2\\n"),
        message);
  }

  @Test
  void endlessRecursionIsACrashInTheLineThatCallsAgain() {
    String message = mistake(new WrongModels.EndlessRecursion());
    assertTrue(
        message.matches(
            "dino: Your sample stopped at WrongModels\\.java, line \\d+, with"
                + " StackOverflowError\\n"),
        message);
  }

  @Test
  void whatSpellsNoNameIsShown() {
    assertEquals(
        "dino: Your sample returned [1, 27], which spells no name: There is no character 27; the"
            + " indices go from 0 to 26.\n",
        mistake(new WrongModels.StrangeIndices()));
    assertEquals("dino: Your sample returned null.\n", mistake(new WrongModels.NoNames()));
  }

  private String mistake(CharacterModel model) {
    Player player = new Player(folder, watch -> model);
    assertEquals(1, player.play("--iterations", "5"));
    return player.err();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n \n", "an emoji 🦕", "a\ttab", "\u001b[31mred"})
  void aListThatWillNotDoIsRefused(String text) throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), text);
    Player player = new Player(folder);
    assertEquals(2, player.play("--corpus", list.toString()));
    assertTrue(player.err().startsWith("The corpus " + list), player.err());
  }

  @Test
  void aLongTextAndABinaryFileAreRefused() throws IOException {
    Path novel = Files.writeString(folder.resolve("novel.txt"), "word ".repeat(50));
    assertEquals(2, new Player(folder).play("--corpus", novel.toString()));
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0xff, 0, 1});
    assertEquals(2, new Player(folder).play("--corpus", binary.toString()));
  }
}
