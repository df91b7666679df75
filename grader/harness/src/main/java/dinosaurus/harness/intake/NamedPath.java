package dinosaurus.harness.intake;

import dinosaurus.assignment.Assignment;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds a file, a folder or an archive that was handed in.
 *
 * @param path where it is
 * @param name what the student or the download calls it, which not every file system takes
 */
public record NamedPath(Path path, String name) {

  private static final Set<String> PROJECT_MARKS =
      Set.of(Assignment.FILE, "pom.xml", "build.gradle", "build.gradle.kts", "src");

  /** Makes one that is called what it is on the disk. */
  static NamedPath of(Path path) {
    return new NamedPath(path, FileNames.last(path));
  }

  /** What Moodle calls what teachers give back. */
  private static final Pattern FEEDBACK =
      Pattern.compile("(?s).*_\\d+_assignfeedback_\\p{Lower}+([_.].*)?");

  boolean isFolder() {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Tells whether it may be a submission in a folder that no platform made. */
  boolean mayBeSubmission() {
    return mayHoldJava() || !FileKind.of(name).isNobodys();
  }

  /** Tells whether there may be something to grade in it. */
  boolean mayHoldJava() {
    return !isFeedback() && mayBeCode();
  }

  private boolean mayBeCode() {
    return isFolder()
        || Files.isSymbolicLink(path)
        || FileNames.isJava(name)
        || FileNames.isAnyArchive(name);
  }

  /** Says what it is. */
  String kind() {
    if (isFeedback()) {
      return "what a teacher gave back";
    }
    if (isFolder()) {
      return "a folder";
    }
    if (Files.isSymbolicLink(path)) {
      return "a symbolic link";
    }
    if (FileNames.isJava(name)) {
      return "a Java file";
    }
    return FileNames.isAnyArchive(name) ? "an archive" : FileKind.of(name).toString();
  }

  private boolean isFeedback() {
    return FEEDBACK.matcher(name).matches();
  }

  /** Tells whether the folder that it is in is a submission itself. */
  boolean marksProject() {
    return PROJECT_MARKS.contains(name);
  }
}
