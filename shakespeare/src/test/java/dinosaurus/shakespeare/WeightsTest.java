package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weights that come with the module, and those that won't do. */
class WeightsTest {

  private static final Path SHIPPED = Path.of("trained/weights.safetensors");

  @TempDir private Path folder;

  @Test
  void theShippedOnesAreThoseOfTheBestEpoch() throws IOException {
    Weights weights = Weights.shipped();
    List<String[]> table =
        Files.readAllLines(SHIPPED.resolveSibling("losses.csv")).stream()
            .skip(1)
            .map(line -> line.split(","))
            .toList();
    String[] best =
        table.stream().min(Comparator.comparing(row -> Double.parseDouble(row[3]))).orElseThrow();
    assertEquals(Integer.parseInt(best[0]), weights.epochs());
    assertEquals(Double.parseDouble(best[3]), weights.heldOutLoss(), 5e-5);
    assertEquals(38, weights.vocabulary().size());
    assertEquals(2, weights.layers());
    assertTrue(Files.size(SHIPPED) < 1_000_000);
  }

  @Test
  void theShippedOnesGiveTheLossThatTheyPromise() throws IOException {
    Corpus sonnets = Sonnets.require();
    try (Network network = Networks.shipped();
        Training training = new Training(network, 0)) {
      double promised = Weights.shipped().heldOutLoss();
      assertEquals(promised, training.loss(sonnets.heldOut(network.vocabulary())), 1e-4);
    }
  }

  @Test
  void aNetworkIsTheSameAfterItsWeightsWereWrittenAndRead() throws IOException {
    Vocabulary vocabulary = Vocabulary.ofText("ab");
    Path file = folder.resolve("weights");
    int[] window = Beginning.of("abba", vocabulary).window(vocabulary);
    try (Network network = Networks.random(vocabulary, 1, 3)) {
      Files.write(file, new Weights(vocabulary, 1, "a", 7, 1.5, network.tensors()).bytes());
      Weights read = Weights.read(file);
      assertEquals(7, read.epochs());
      assertEquals(1.5, read.heldOutLoss());
      try (Network again = read.network()) {
        assertArrayEquals(
            network.scores(window).getDDRM().getData(), again.scores(window).getDDRM().getData());
      }
    }
  }

  @Test
  void damagedOnesAreRefusedInOneLine() throws IOException {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    bytes[bytes.length / 2] ^= 4;
    Path damaged = Files.write(folder.resolve("damaged"), bytes);
    assertEquals(
        "The weights "
            + damaged
            + " are damaged. Its SHA-256 isn't the one written in it. Fetch the file again.",
        refusal(damaged));
    Path half = Files.write(folder.resolve("half"), Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(refusal(half).contains("It isn't a whole safetensors file of this program."));
    assertEquals("The weights " + folder + " can't be read as a file.", refusal(folder));
    Path nowhere = folder.resolve("nowhere");
    assertEquals("The weights " + nowhere + " aren't there.", refusal(nowhere));
  }

  @Test
  void whatIsMissingInTheHeaderIsDamageToo() throws IOException {
    Path file = folder.resolve("bare");
    Files.write(file, new Safetensors(new TreeMap<>(), new TreeMap<>()).bytes());
    assertTrue(refusal(file).contains("are damaged"), refusal(file));
  }

  @Test
  void weightsOfAnotherNetworkAreRefusedInOneLine() {
    Vocabulary vocabulary = Vocabulary.ofText("ab");
    try (Network one = Networks.random(vocabulary, 1, 0)) {
      Weights weights = new Weights(vocabulary, 2, "a", 1, 1, one.tensors());
      String message = assertThrows(PoetException.class, weights::network).getMessage();
      assertTrue(message.startsWith("The weights aren't those of a poet. There is no "), message);
    }
  }

  private static String refusal(Path file) {
    return assertThrows(PoetException.class, () -> Weights.read(file)).getMessage();
  }
}
