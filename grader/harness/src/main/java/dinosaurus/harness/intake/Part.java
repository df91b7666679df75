package dinosaurus.harness.intake;

import java.nio.file.Path;

/**
 * Holds a part of what one student handed in.
 *
 * @param path a file, a folder or an archive
 * @param name what the student called it
 */
public record Part(Path path, String name) {

  /** Makes a part that is still called what it was. */
  static Part of(Path path) {
    return new Part(path, FileNames.last(path));
  }
}
