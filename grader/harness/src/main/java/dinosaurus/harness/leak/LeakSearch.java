package dinosaurus.harness.leak;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntConsumer;

/**
 * Searches for the secret side of a repository: in names, in text whatever its white space, in
 * numbers, archives, classes, base64 and Git objects, one within the other. It is for mistakes:
 * whoever wants to can hide from it.
 */
public final class LeakSearch {

  private static final long MOST_BYTES = 200 << 20;
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::place).thenComparing(Finding::what);

  /**
   * Tells of something secret where it doesn't belong.
   *
   * @param place the file, and within it the parts that were unpacked, separated by {@code >}
   * @param what what was found there
   */
  public record Finding(String place, String what) {

    @Override
    public String toString() {
      return place + ": " + what;
    }
  }

  private final Secrets secrets;

  private LeakSearch(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Derives what to search for from the repository itself.
   *
   * @param home the instructor's repository
   * @param moved the new ids of cases that are seen by others now, by the old ones
   * @throws IOException if a file can't be read
   */
  public static LeakSearch of(Path home, Map<String, String> moved) throws IOException {
    return new LeakSearch(Secrets.of(home, moved));
  }

  /**
   * Searches a folder or a file.
   *
   * @param top where to search
   * @return what was found, by place; nothing if all is well
   * @throws IOException if a file can't be read
   */
  public List<Finding> in(Path top) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Files.walkFileTree(top, new Visitor(top, findings));
    findings.sort(BY_PLACE);
    return findings;
  }

  /**
   * Searches files that are in memory.
   *
   * @param files the bytes by path, with slashes
   * @param searched is told how many files were searched, after each
   * @return what was found, by place; nothing if all is well
   */
  public List<Finding> in(SortedMap<String, byte[]> files, IntConsumer searched) {
    List<Finding> findings = new ArrayList<>();
    int done = 0;
    for (var file : files.entrySet()) {
      findings.addAll(Inspection.of(secrets, file.getKey(), file.getValue()));
      searched.accept(++done);
    }
    findings.sort(BY_PLACE);
    return findings;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Finding> findings;

    private Visitor(Path top, List<Finding> findings) {
      this.top = top;
      this.findings = findings;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.endsWith(".git")) {
        return FileVisitResult.CONTINUE;
      }
      findings.add(new Finding(place(folder), "a Git repository, which has a history"));
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!attributes.isRegularFile()) {
        findings.add(new Finding(place(file), "a link, which a kit has no use for"));
      } else if (attributes.size() > MOST_BYTES) {
        findings.add(new Finding(place(file), "too large to look into"));
      } else {
        findings.addAll(Inspection.of(secrets, place(file), Files.readAllBytes(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    private String place(Path path) {
      Path relative = path.equals(top) ? path.getFileName() : top.relativize(path);
      return relative.toString().replace('\\', '/');
    }
  }
}
