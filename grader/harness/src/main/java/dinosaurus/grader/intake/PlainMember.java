package dinosaurus.grader.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;

/** Knows what may be a submission in a folder that no platform made. */
final class PlainMember {

  private static final Set<String> PROJECT_MARKS =
      Set.of(FileNames.MODEL, "pom.xml", "build.gradle", "build.gradle.kts", "src");

  private PlainMember() {}

  /** Tells whether a file or folder may be a submission. */
  static boolean counts(Path member) {
    String name = FileNames.last(member);
    return Files.isDirectory(member, LinkOption.NOFOLLOW_LINKS)
        || Files.isSymbolicLink(member)
        || FileNames.isJava(name)
        || FileNames.isAnyArchive(name);
  }

  /** Tells whether the folder that it is in is a submission itself. */
  static boolean marksProject(Path member) {
    return PROJECT_MARKS.contains(FileNames.last(member));
  }
}
