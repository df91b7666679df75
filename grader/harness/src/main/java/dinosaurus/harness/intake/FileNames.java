package dinosaurus.harness.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows files by their names. */
final class FileNames {

  private static final String JAVA = ".java";

  /** What is read, also where a platform or a browser put a number into the ending. */
  private static final Pattern ARCHIVES =
      Pattern.compile("(?is).*(\\.zip|\\.tar|\\.tgz|\\.tar([-_ ]\\d+| ?\\(\\d+\\))?\\.gz)");

  private static final List<String> OTHER_ARCHIVES = List.of(".7z", ".rar", ".tar.bz2", ".tar.xz");
  private static final Set<String> LITTER =
      Set.of("__MACOSX", "target", "build", "bin", "out", "node_modules");

  private static final Set<String> NEVER_WORK = Set.of("__MACOSX", "node_modules", ".git");

  private FileNames() {}

  static boolean isJava(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(JAVA) && !name.startsWith(".");
  }

  /** Tells whether it is an archive that can be read. */
  static boolean isArchive(String name) {
    return ARCHIVES.matcher(name).matches();
  }

  /** Tells whether it is an archive, even one of a kind that can't be read. */
  static boolean isAnyArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isArchive(name) || OTHER_ARCHIVES.stream().anyMatch(lower::endsWith);
  }

  /** Returns the name of a Java file or an archive that can be read without the ending. */
  static String stem(String name) {
    if (isJava(name)) {
      return name.substring(0, name.length() - JAVA.length());
    }
    return isArchive(name) ? name.replaceFirst("(?is)\\.([^.]+|tar[^.]*\\.gz)$", "") : name;
  }

  /** Tells whether a folder or file is none of the student's making, or made by a build. */
  static boolean isLitter(String name) {
    return LITTER.contains(name) || name.startsWith(".");
  }

  /** Tells whether a tool's folder may have what a student thinks to have handed in. */
  static boolean mayHideWork(String name) {
    return isLitter(name) && !NEVER_WORK.contains(name);
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
