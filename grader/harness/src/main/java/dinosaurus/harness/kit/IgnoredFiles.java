package dinosaurus.harness.kit;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the new files of a student's copy that no build, test run or workflow reads: what builds,
 * editors and Git leave, and documents. Whatever it doesn't know counts.
 */
final class IgnoredFiles {

  private static final String POM = "pom.xml";

  private static final List<String> IN_A_MODULE =
      List.of(
          "(node_modules|target)/.*",
          "\\.(idea|settings|vscode)/.*",
          "\\.(classpath|factorypath|project)",
          "[^/]*\\.iml");

  private static final List<String> AT_THE_TOP = List.of("\\.git", "\\.git/.*", "grades/.*");

  private static final Pattern LITTER = Pattern.compile("(.*/)?(\\.DS_Store|Thumbs\\.db)");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          ".*\\.(csv|docx?|gif|html|jpe?g|log|md|odt|pdf|png|svg|txt)", Pattern.CASE_INSENSITIVE);

  /** Where even a document may be read: sources, cases, the grader, and settings. */
  private static final Pattern READ =
      Pattern.compile(
          "(.*/)?(src|fixtures|ci|\\.[^/]*)(/.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Pattern places;

  /**
   * Derives the modules from the kit's own files.
   *
   * @param kit their paths
   */
  IgnoredFiles(Collection<String> kit) {
    String modules =
        kit.stream()
            .filter(path -> path.equals(POM) || path.endsWith("/" + POM))
            .map(path -> Pattern.quote(path.substring(0, path.length() - POM.length())))
            .collect(Collectors.joining("|"));
    this.places =
        Pattern.compile(
            "(%s)(%s)|%s"
                .formatted(modules, String.join("|", IN_A_MODULE), String.join("|", AT_THE_TOP)));
  }

  boolean has(String path) {
    return places.matcher(path).matches()
        || LITTER.matcher(path).matches()
        || DOCUMENT.matcher(path).matches() && !READ.matcher(path).matches();
  }
}
