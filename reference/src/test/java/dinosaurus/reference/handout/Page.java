package dinosaurus.reference.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the handout. */
final class Page {

  static final Path ROOT = Path.of("..");
  static final Path HANDOUT = ROOT.resolve("student/README.md");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  private Page() {}

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the anchors of a page's headings, as GitHub makes them. */
  static List<String> anchors(String page) {
    return HEADING
        .matcher(page)
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
