package dinosaurus.rubric.score;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds the text of a submission, so that a report can show the student's own lines.
 *
 * @param files the text of each file, by its name without folders: {@code DinosaurModel.java}
 */
public record SourceCode(Map<String, String> files) {

  /** Knows no line. */
  public static final SourceCode UNKNOWN = new SourceCode(Map.of());

  /** Copies the map, so that it never changes. */
  public SourceCode {
    files = Map.copyOf(files);
  }

  /**
   * Reads files; of several with one name, none is taken, for a place couldn't tell them apart.
   *
   * @param contents the bytes in UTF-8, by their paths; what isn't UTF-8 becomes question marks
   */
  public static SourceCode of(Map<String, byte[]> contents) {
    return new SourceCode(
        contents.keySet().stream()
            .collect(Collectors.groupingBy(SourceCode::name))
            .entrySet()
            .stream()
            .filter(paths -> paths.getValue().size() == 1)
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    paths ->
                        new String(
                            contents.get(paths.getValue().get(0)), StandardCharsets.UTF_8))));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the lines of a file; none if it isn't known. */
  public List<String> lines(String file) {
    return files.getOrDefault(file, "").lines().toList();
  }
}
