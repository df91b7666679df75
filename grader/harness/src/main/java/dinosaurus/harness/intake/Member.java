package dinosaurus.harness.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Holds a file or folder in the folder of a class.
 *
 * @param path where it is
 * @param name what the download calls it, which not every file system takes
 */
record Member(Path path, String name) {

  /** Makes a member that is called what it is on the disk. */
  static Member of(Path path) {
    return new Member(path, FileNames.last(path));
  }

  boolean isFolder() {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}
