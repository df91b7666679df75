package dinosaurus.toolkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Holds the names to learn from and the characters they are made of.
 *
 * @param names the names in lower case, in the order of the file
 * @param vocabulary the characters of the names and the newline
 */
public record Corpus(List<String> names, Vocabulary vocabulary) {

  private static final String DINOSAURS = "/dinosaurus/data/dinos.txt";

  /** Copies the list, so that a corpus never changes. */
  public Corpus {
    names = List.copyOf(names);
  }

  /** Returns the 1,536 dinosaur names of the assignment. */
  public static Corpus dinosaurs() {
    try (InputStream resource = Corpus.class.getResourceAsStream(DINOSAURS)) {
      if (resource == null) {
        throw new IllegalStateException("The resource " + DINOSAURS + " is missing.");
      }
      return parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a corpus from a text file in UTF-8, one name a line.
   *
   * @param file the file
   * @return the corpus
   * @throws IOException if the file can't be read
   * @throws IllegalArgumentException if it has no name, or characters that {@link Vocabulary}
   *     refuses
   */
  public static Corpus read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /**
   * Makes a corpus of a text: one name a line, in lower case, without blanks around it; empty lines
   * are left out.
   *
   * @param text the text
   * @return the corpus
   * @throws IllegalArgumentException if it has no name, or characters that {@link Vocabulary}
   *     refuses
   */
  public static Corpus parse(String text) {
    List<String> names =
        text.toLowerCase(Locale.ROOT)
            .lines()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("The corpus has no names; write one name a line.");
    }
    return new Corpus(names, Vocabulary.ofText(String.join("\n", names)));
  }
}
