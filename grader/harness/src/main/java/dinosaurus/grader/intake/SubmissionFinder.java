package dinosaurus.grader.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which submissions the paths of the command line stand for. */
public final class SubmissionFinder {

  private static final Set<String> PROJECT_MARKS =
      Set.of(SourceFinder.FILE, "pom.xml", "build.gradle", "build.gradle.kts", "src");
  private static final List<String> ARCHIVES =
      List.of(".zip", ".tar", ".tar.gz", ".tgz", ".7z", ".rar");

  private final Path output;
  private final Names names = new Names();
  private final List<Submission> submissions = new ArrayList<>();

  private SubmissionFinder(Path output) {
    this.output = output;
  }

  /**
   * Finds the submissions, in the order of the paths, within a folder by name.
   *
   * <p>A file is a submission. So is a folder that holds {@code DinosaurModel.java}, {@code src} or
   * a build file, and one that holds neither folders nor Java files. Any other folder is a folder
   * of submissions: every folder, Java file and archive in it is one, hidden ones left out.
   *
   * @param paths files and folders that exist
   * @param output the folder of the reports, which is no submission
   * @return the submissions
   * @throws IOException if a folder can't be listed
   */
  public static List<Submission> find(List<Path> paths, Path output) throws IOException {
    SubmissionFinder finder = new SubmissionFinder(output.toAbsolutePath().normalize());
    for (Path path : paths) {
      finder.add(path.toAbsolutePath().normalize());
    }
    return List.copyOf(finder.submissions);
  }

  private void add(Path path) throws IOException {
    List<Path> members = members(path);
    if (members.isEmpty() || members.stream().anyMatch(SubmissionFinder::marksProject)) {
      submit(path);
    } else {
      members.forEach(this::submit);
    }
  }

  private void submit(Path path) {
    String file = name(path);
    String name =
        file.equals(SourceFinder.FILE) && path.getNameCount() > 1
            ? name(path.getParent())
            : file.replaceFirst("\\.java$", "");
    submissions.add(new Submission(names.unique(name), path));
  }

  /** Returns what could be submissions in a folder, and what marks it as a submission itself. */
  private List<Path> members(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(this::counts)
          .sorted(Comparator.comparing(SubmissionFinder::name))
          .toList();
    }
  }

  private boolean counts(Path entry) {
    String name = name(entry);
    if (name.startsWith(".") || name.equals("__MACOSX") || entry.equals(output)) {
      return false;
    }
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        || Files.isSymbolicLink(entry)
        || name.endsWith(".java")
        || PROJECT_MARKS.contains(name)
        || isArchive(entry);
  }

  private static boolean marksProject(Path entry) {
    return PROJECT_MARKS.contains(name(entry));
  }

  static boolean isArchive(Path path) {
    return ARCHIVES.stream().anyMatch(name(path)::endsWith);
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
