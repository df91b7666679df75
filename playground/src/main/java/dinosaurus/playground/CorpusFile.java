package dinosaurus.playground;

import dinosaurus.toolkit.Corpus;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a list of one's own, and says in one line why it won't do. */
final class CorpusFile {

  private static final int LONGEST = 200;
  private static final int MOST_CHARACTERS = 500;

  private CorpusFile() {}

  /**
   * Reads a text file in UTF-8, one entry a line.
   *
   * @throws IllegalArgumentException if it isn't there, isn't text, or isn't such a list
   */
  static Corpus read(Path file) {
    Corpus corpus;
    try {
      corpus = Corpus.read(file);
    } catch (CharacterCodingException e) {
      throw refusal(file, "isn't text in UTF-8; save it as UTF-8.");
    } catch (IOException | OutOfMemoryError e) {
      throw refusal(file, Files.exists(file) ? "can't be read as a text file." : "isn't there.");
    } catch (IllegalArgumentException e) {
      throw refusal(file, "won't do. " + e.getMessage());
    }
    check(file, corpus);
    return corpus;
  }

  private static void check(Path file, Corpus corpus) {
    for (String entry : corpus.names()) {
      if (entry.length() > LONGEST) {
        String start = "has an entry of more than " + LONGEST + " characters, which begins \"";
        throw refusal(file, start + entry.substring(0, 20) + "\"; write one name a line.");
      }
      if (entry.chars().anyMatch(Character::isISOControl)) {
        throw refusal(file, "has a tab or another control character within a line; remove it.");
      }
    }
    if (corpus.vocabulary().size() > MOST_CHARACTERS) {
      throw refusal(file, "has more than " + MOST_CHARACTERS + " different characters.");
    }
  }

  private static IllegalArgumentException refusal(Path file, String reason) {
    return new IllegalArgumentException("The corpus " + file + " " + reason);
  }
}
