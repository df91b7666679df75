package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Lexer.Token;
import dinosaurus.harness.similarity.SimilarPair.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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

    private static final int MOST_LINES = 30;
    private static final int LONGEST_LINE = 160;

    /**
     * Holds a line.
     *
     * @param file the name of its file
     * @param number its number in the file, from 1
     * @param text its characters, without the line break
     */
    record Line(String file, int number, String text) {}

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

    /**
     * Quotes lines of one file, cut where they are too many or too long.
     *
     * @param from the index of the first among all lines
     * @param to the index of the last
     * @return the lines; nothing if there are none such
     */
    Optional<Excerpt> quote(int from, int to) {
      if (from < 0 || to < from || to >= lines.size()) {
        return Optional.empty();
      }
      Line start = lines.get(from);
      List<Line> quoted =
          lines.subList(from, to + 1).stream()
              .filter(line -> line.file().equals(start.file()))
              .toList();
      return Optional.of(
          new Excerpt(
              start.file(),
              start.number(),
              quoted.get(quoted.size() - 1).number(),
              quoted.stream().limit(MOST_LINES).map(line -> cut(line.text())).toList()));
    }

    private static String cut(String line) {
      return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "...";
    }

    /** Returns the tokens of all files, whose lines are counted through. */
    List<Token> tokens() {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line.text()).append('\n'));
      return Lexer.tokens(text.toString());
    }
  }
}
