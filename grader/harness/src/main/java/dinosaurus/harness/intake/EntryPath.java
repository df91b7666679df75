package dinosaurus.harness.intake;

import dinosaurus.rubric.score.PlainText;
import java.util.Arrays;

/** Checks the paths that an archive gives its entries. */
final class EntryPath {

  private static final int LONGEST = 1_000;

  private EntryPath() {}

  /**
   * Returns a path with slashes, without empty parts and dots.
   *
   * @throws UnusableException if it leads out of the archive's folder or can't be a file's
   */
  static String checked(String name) throws UnusableException {
    String path = name.replace('\\', '/');
    boolean isAbsolute = path.startsWith("/") || path.matches("(?s)\\p{Alpha}:.*");
    boolean leadsOut = Arrays.asList(path.split("/")).contains("..");
    if (isAbsolute || leadsOut || path.indexOf('\0') >= 0 || path.length() > LONGEST) {
      throw new UnusableException(
          "The archive has an entry with a path that isn't allowed: " + PlainText.line(path));
    }
    return path.replaceAll("(^|/)(\\./)+", "$1").replaceAll("/{2,}", "/");
  }
}
