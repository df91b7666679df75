package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text to learn from: how it is joined, what is held out, and what is refused. */
class CorpusTest {

  private static final String LINE = "Tyger, burning with a \\\"quote\\\" in it ";

  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("text"), text);
  }

  private static String refusal(Path file) {
    return assertThrows(PoetException.class, () -> Corpus.file(file)).getMessage();
  }

  @Test
  void anEmptyLineStandsBetweenSonnetsAndLinesAreAsTheyWere() throws IOException {
    String sonnet = "{\"number\": 1, \"lines\": [\"" + LINE + "\", \"B\"]}";
    Path script = write("exports.Data = [" + (sonnet + ",").repeat(30) + sonnet + "];\n//# map");
    String one = "tyger, burning with a \"quote\" in it \nb";
    assertEquals((one + "\n\n").repeat(30) + one, Corpus.sonnets(script).text());
  }

  @Test
  void anotherScriptIsRefusedInOneLine() throws IOException {
    for (String script : new String[] {"", "[", "]", "[1, 2]", "exports = [{\"lines\": 3}];"}) {
      Path file = write(script);
      String message = assertThrows(PoetException.class, () -> Corpus.sonnets(file)).getMessage();
      assertTrue(message.endsWith("isn't the script of the sonnets; fetch it anew with npm ci."));
    }
  }

  @Test
  void theSonnetsHaveTheseCounts() {
    Corpus sonnets = Sonnets.require();
    Vocabulary vocabulary = sonnets.vocabulary();
    assertEquals(94_109, sonnets.text().length());
    assertEquals(38, vocabulary.size());
    assertEquals(31_357, new Windows(vocabulary.indices(sonnets.text())).size());
    assertEquals(28_220, sonnets.learned(vocabulary).size());
    assertEquals(3_124, sonnets.heldOut(vocabulary).size());
  }

  @Test
  void theLastTenthIsHeldOut() {
    Corpus corpus = new Corpus("a and b", "a".repeat(900) + "b".repeat(100));
    Vocabulary vocabulary = corpus.vocabulary();
    int a = vocabulary.index('a');
    int b = vocabulary.index('b');
    Windows learned = corpus.learned(vocabulary);
    Windows heldOut = corpus.heldOut(vocabulary);
    assertEquals((900 - 40 + 2) / 3, learned.size());
    assertEquals((100 - 40 + 2) / 3, heldOut.size());
    for (int window = 0; window < learned.size(); window++) {
      assertEquals(a, learned.next(window));
    }
    assertEquals(b, heldOut.character(0, 0));
  }

  @Test
  void whatTheNetworkDoesNotKnowIsLeftOut() {
    Corpus corpus = new Corpus("mixed", "aéb".repeat(500));
    Windows learned = corpus.learned(Vocabulary.ofCharacters("\nab"));
    assertEquals(1, learned.character(0, 0));
    assertEquals(2, learned.character(0, 1));
    assertEquals((900 - 40 + 2) / 3, learned.size());
  }

  @Test
  void linesOfWindowsAreLinesAndLettersAreSmall() throws IOException {
    Corpus corpus = Corpus.file(write("O ROSE\r\n".repeat(200)));
    assertEquals("o rose\n".repeat(200), corpus.text());
    assertEquals("text", corpus.title());
  }

  @Test
  void whatWillNotDoIsRefusedInOneLine() throws IOException {
    Path file = write("ten chars.");
    assertEquals(
        "The corpus " + file + " has 10 characters; to learn from, it takes 1,000 or more.",
        refusal(file));
    Path nowhere = folder.resolve("nowhere");
    assertEquals("The corpus " + nowhere + " isn't there.", refusal(nowhere));
    assertEquals("The corpus " + folder + " can't be read as a text file.", refusal(folder));
    Path latin = folder.resolve("latin");
    Files.write(latin, "é".repeat(2000).getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("The corpus " + latin + " isn't text in UTF-8; save it as UTF-8.", refusal(latin));
    assertTrue(refusal(write("🦖".repeat(1000))).contains("outside the Basic Multilingual Plane"));
    StringBuilder many = new StringBuilder();
    for (char character = 0x4e00; character < 0x4e00 + 1200; character++) {
      many.append(character);
    }
    assertTrue(refusal(write(many.toString())).endsWith("more than 500 different characters."));
  }
}
