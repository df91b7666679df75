package dinosaurus.harness.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows files by their names. */
final class FileNames {

  private static final String JAVA = ".java";
  private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".tar.gz", ".tgz");
  private static final List<String> OTHER_ARCHIVES = List.of(".7z", ".rar", ".tar.bz2", ".tar.xz");
  private static final Set<String> LITTER =
      Set.of("__MACOSX", "target", "build", "bin", "out", "node_modules");

  private FileNames() {}

  static boolean isJava(String name) {
    return name.endsWith(JAVA) && !name.startsWith(".");
  }

  /** Tells whether it is an archive that can be read. */
  static boolean isArchive(String name) {
    return endsWith(name, ARCHIVES);
  }

  /** Tells whether it is an archive, even one of a kind that can't be read. */
  static boolean isAnyArchive(String name) {
    return isArchive(name) || endsWith(name, OTHER_ARCHIVES);
  }

  private static boolean endsWith(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  /** Tells whether a folder or file is none of the student's making, or made by a build. */
  static boolean isLitter(String name) {
    return LITTER.contains(name) || name.startsWith(".");
  }

  /** Returns the last part of a path whose parts are separated by slashes. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the last part of a path; empty for a root. */
  static String last(Path path) {
    return path.getFileName() == null ? "" : path.getFileName().toString();
  }
}
