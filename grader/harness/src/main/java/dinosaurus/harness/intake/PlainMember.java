package dinosaurus.harness.intake;

import dinosaurus.assignment.Assignment;
import java.nio.file.Files;
import java.util.Set;

/** Knows what may be a submission in a folder that no platform made. */
final class PlainMember {

  private static final Set<String> PROJECT_MARKS =
      Set.of(Assignment.FILE, "pom.xml", "build.gradle", "build.gradle.kts", "src");

  private PlainMember() {}

  /** Tells whether a file or folder may be a submission. */
  static boolean counts(Member member) {
    return member.isFolder()
        || Files.isSymbolicLink(member.path())
        || FileNames.isJava(member.name())
        || FileNames.isAnyArchive(member.name());
  }

  /** Tells whether the folder that it is in is a submission itself. */
  static boolean marksProject(Member member) {
    return PROJECT_MARKS.contains(member.name());
  }
}
