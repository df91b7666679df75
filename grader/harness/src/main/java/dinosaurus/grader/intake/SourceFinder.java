package dinosaurus.grader.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for the one file to grade in a submission; follows no symbolic link. */
public final class SourceFinder extends SimpleFileVisitor<Path> {

  /** The name of the file that students edit. */
  static final String FILE = "DinosaurModel.java";

  private static final Set<String> LITTER = Set.of("__MACOSX", "target", "build", "node_modules");
  private static final int MOST_FILES = 20_000;
  private static final int MOST_NAMED = 5;

  private final Path root;
  private final List<String> candidates = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private int files;

  private SourceFinder(Path root) {
    this.root = root;
  }

  /**
   * Looks for the file.
   *
   * @param submission a file or a folder that exists
   * @return the file, or why there isn't the one
   */
  public static Source find(Path submission) {
    if (Files.isSymbolicLink(submission)) {
      return new Source.Missing("The submission is a symbolic link, which isn't followed.");
    }
    if (SubmissionFinder.isArchive(submission)) {
      return new Source.Missing("The submission is an archive; unpack it and grade the folder.");
    }
    return Files.isRegularFile(submission) ? ofFile(submission) : ofFolder(submission);
  }

  private static Source ofFile(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java")
        ? new Source.Found(file, name.equals(FILE))
        : new Source.Missing("The submission " + name + " is no Java file.");
  }

  private static Source ofFolder(Path folder) {
    SourceFinder finder = new SourceFinder(folder);
    try {
      Files.walkFileTree(folder, finder);
    } catch (IOException e) {
      return new Source.Missing("The submission can't be read.");
    }
    return finder.source();
  }

  private Source source() {
    if (files > MOST_FILES) {
      return new Source.Missing("The submission has more than " + MOST_FILES + " files.");
    }
    return switch (candidates.size()) {
      case 0 -> new Source.Missing(missing());
      case 1 -> new Source.Found(root.resolve(candidates.get(0)), true);
      default ->
          new Source.Ambiguous(
              "There are "
                  + candidates.size()
                  + " files named "
                  + FILE
                  + ", where there must be one: "
                  + named(candidates));
    };
  }

  private String missing() {
    if (!links.isEmpty()) {
      return FILE + " is a symbolic link, which isn't followed; hand in the file itself.";
    }
    return "There is no file " + FILE + (others.isEmpty() ? "." : ", only " + named(others));
  }

  private static String named(List<String> paths) {
    String dots = paths.size() > MOST_NAMED ? ", ..." : ".";
    return paths.stream().sorted().limit(MOST_NAMED).collect(Collectors.joining(", ", "", dots));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    boolean litter = LITTER.contains(name) || name.startsWith(".");
    return litter && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    String path = root.relativize(file).toString().replace('\\', '/');
    if (name.equals(FILE) && attributes.isSymbolicLink()) {
      links.add(path);
    } else if (name.equals(FILE) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      candidates.add(path);
    } else if (name.endsWith(".java") && !name.startsWith(".")) {
      others.add(path);
    }
    return ++files > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }
}
