package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Lexer.Token;
import dinosaurus.harness.similarity.SimilarPair.Lines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Names what one student handed in, and reads it when asked.
 *
 * @param name the submission's name, which no other of the class has
 * @param code reads its Java files; nothing if there is nothing to compare
 */
public record ComparedSubmission(String name, Supplier<Optional<SourceListing>> code) {

  /**
   * Holds the Java files of a submission, one behind the other.
   *
   * @param lines every line
   */
  public record SourceListing(List<Line> lines) {

    /**
     * Holds a line.
     *
     * @param file the name of its file
     * @param number its number in the file, from 1
     * @param text its characters, without the line break
     */
    public record Line(String file, int number, String text) {}

    /** Copies the list, so that it never changes. */
    public SourceListing {
      lines = List.copyOf(lines);
    }

    /** Lists files by their paths. */
    public static SourceListing of(SortedMap<String, byte[]> files) {
      List<Line> lines = new ArrayList<>();
      files.forEach(
          (path, bytes) -> {
            String file = path.substring(path.lastIndexOf('/') + 1);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int number = 0;
            for (String line : (Iterable<String>) text.lines()::iterator) {
              lines.add(new Line(file, ++number, line));
            }
          });
      return new SourceListing(lines);
    }

    /** Lists one file. */
    static SourceListing of(String text) {
      return of(new TreeMap<>(Map.of("", text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Names lines by their indices, as far as they are in the file of the first. */
    Lines lines(int from, int to) {
      Line first = lines.get(from);
      int last = Math.min(to, lines.size() - 1);
      while (!lines.get(last).file().equals(first.file())) {
        last--;
      }
      return new Lines(first.file(), first.number(), lines.get(last).number());
    }

    /** Returns the text of every file, by the index of its first line. */
    SortedMap<Integer, String> files() {
      SortedMap<Integer, String> files = new TreeMap<>();
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        text.append(lines.get(i).text()).append('\n');
        if (i + 1 == lines.size() || lines.get(i + 1).number() == 1) {
          files.put(i + 1 - lines.get(i).number(), text.toString());
          text.setLength(0);
        }
      }
      return files;
    }

    /** Returns the tokens of all files, whose lines are counted through. */
    List<Token> tokens() {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line.text()).append('\n'));
      return Lexer.tokens(text.toString());
    }
  }
}
