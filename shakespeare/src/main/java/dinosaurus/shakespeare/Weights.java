package dinosaurus.shakespeare;

import dinosaurus.shakespeare.Safetensors.Tensor;
import dinosaurus.toolkit.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds what a network has learned, and what it learned from.
 *
 * @param vocabulary the characters, in the order of their indices
 * @param layers how many LSTM layers the network has
 * @param corpus what the text was, in a word or two
 * @param epochs how often it went through the text
 * @param heldOutLoss the loss a character on the tenth of the text that was held out, in nats
 * @param tensors the parameters by name
 */
record Weights(
    Vocabulary vocabulary,
    int layers,
    String corpus,
    int epochs,
    double heldOutLoss,
    SortedMap<String, Tensor> tensors) {

  private static final String SHIPPED = "weights.safetensors";

  /**
   * Reads the weights that come with the module.
   *
   * @throws PoetException if they are damaged
   */
  static Weights shipped() throws IOException {
    try (InputStream resource = Weights.class.getResourceAsStream(SHIPPED)) {
      if (resource == null) {
        throw new PoetException("This build has no weights; see shakespeare/trained.");
      }
      return of("that come with it (shakespeare/trained/" + SHIPPED + ")", resource.readAllBytes());
    }
  }

  /**
   * Reads weights from a file.
   *
   * @throws PoetException if it isn't there, is damaged, or isn't a network's of this program
   */
  static Weights read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException | OutOfMemoryError e) {
      throw new PoetException(
          "The weights "
              + file
              + (Files.exists(file) ? " can't be read as a file." : " aren't there."));
    }
    return of(file.toString(), bytes);
  }

  private static Weights of(String name, byte[] bytes) {
    try {
      Safetensors file = Safetensors.of(bytes);
      SortedMap<String, String> notes = file.metadata();
      return new Weights(
          Vocabulary.ofCharacters(note(notes, "characters")),
          Integer.parseInt(note(notes, "layers")),
          note(notes, "corpus"),
          Integer.parseInt(note(notes, "epochs")),
          Double.parseDouble(note(notes, "heldOutLoss")),
          file.tensors());
    } catch (IllegalArgumentException e) {
      throw new PoetException(
          "The weights " + name + " are damaged. " + e.getMessage() + " Fetch the file again.");
    }
  }

  private static String note(SortedMap<String, String> notes, String name) {
    String note = notes.get(name);
    if (note == null) {
      throw new IllegalArgumentException("Its header doesn't tell the " + name + ".");
    }
    return note;
  }

  /** Returns the bytes of a file with these weights. */
  byte[] bytes() {
    SortedMap<String, String> notes = new TreeMap<>();
    notes.put("characters", vocabulary.characters());
    notes.put("layers", Integer.toString(layers));
    notes.put("corpus", corpus);
    notes.put("epochs", Integer.toString(epochs));
    notes.put("heldOutLoss", Double.toString(heldOutLoss));
    return new Safetensors(notes, tensors).bytes();
  }

  /**
   * Makes a network with these weights.
   *
   * @throws PoetException if they aren't those of such a network
   */
  Network network() {
    try {
      return Network.of(vocabulary, layers, tensors);
    } catch (IllegalArgumentException e) {
      throw new PoetException("The weights aren't those of a poet. " + e.getMessage());
    }
  }
}
