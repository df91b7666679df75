package dinosaurus.grader.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Holds the copies that one submission is graded from, away from everything else. */
public final class Workspace implements AutoCloseable {

  private static final long MOST_BYTES = 1 << 20;
  private static final int MOST_HELPERS = 200;
  private static final int DEEPEST = 6;

  private final Path root;

  private Workspace(Path root) {
    this.root = root;
  }

  /**
   * Makes an empty workspace in the system's temporary folder.
   *
   * @throws IOException if there is no room for it
   */
  public static Workspace create() throws IOException {
    Workspace workspace = new Workspace(Files.createTempDirectory("dino-"));
    Files.createDirectories(workspace.studentPackage());
    Files.createDirectory(workspace.classes());
    Files.createDirectory(workspace.work());
    return workspace;
  }

  /** Returns the folder that the packages of the copied sources begin in. */
  public Path sources() {
    return root.resolve("sources");
  }

  /** Returns the folder of the compiled classes, which is empty at first. */
  public Path classes() {
    return root.resolve("classes");
  }

  /** Returns the working folder of the submission's process. */
  public Path work() {
    return root.resolve("work");
  }

  private Path studentPackage() {
    return sources().resolve("dinosaurus/student");
  }

  /**
   * Copies the file to grade, and what Java files there are beside and below it.
   *
   * @param source what was found
   * @throws IOException if a file can't be read
   */
  public void copy(Source.Found source) throws IOException {
    if (Files.size(source.file()) > MOST_BYTES) {
      throw new IOException("larger than 1 MB");
    }
    if (source.hasHelpers()) {
      copyHelpers(source.file().getParent());
    }
    Files.write(studentPackage().resolve(SourceFinder.FILE), Files.readAllBytes(source.file()));
  }

  private void copyHelpers(Path folder) throws IOException {
    List<Path> helpers;
    try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
      helpers = below.filter(Workspace::isHelper).sorted().limit(MOST_HELPERS).toList();
    }
    for (Path helper : helpers) {
      if (Files.size(helper) <= MOST_BYTES) {
        Path copy = studentPackage().resolve(folder.relativize(helper).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(helper));
      }
    }
  }

  /**
   * Digests what is graded.
   *
   * @return the SHA-256 of the copies' paths and contents, in hexadecimal digits
   * @throws IOException if a copy can't be read
   */
  public String digest() throws IOException {
    MessageDigest digest = sha256();
    try (Stream<Path> copies = Files.walk(sources())) {
      for (Path copy : copies.filter(Files::isRegularFile).sorted().toList()) {
        byte[] content = Files.readAllBytes(copy);
        String path = sources().relativize(copy).toString().replace('\\', '/');
        digest.update((path + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  private static boolean isHelper(Path path) {
    return path.getFileName().toString().endsWith(".java")
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Deletes the copies and whatever the submission left, as far as the system lets it. */
  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // What a submission made undeletable stays in the system's temporary folder.
    }
  }
}
