package dinosaurus.harness.kit;

import dinosaurus.harness.kit.Kit.UnfitException;
import dinosaurus.harness.system.TemporaryFolders;
import dinosaurus.harness.system.UnwritableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a folder that is there as a whole, or not at all. */
public final class NewFolder implements AutoCloseable {

  private static final Set<String> PROGRAMS = Set.of("dino", "run_autograder", "setup.sh");

  private final Path target;
  private final Path draft;

  /**
   * Makes a draft beside the target.
   *
   * @param target a folder that isn't there yet or is empty
   * @throws UnfitException if it is neither
   */
  public NewFolder(Path target) throws UnfitException, IOException {
    if (!isFree(target)) {
      throw new UnfitException(target + " isn't empty; name a new folder.");
    }
    this.target = target.toAbsolutePath().normalize();
    this.draft = draft(this.target.getParent());
  }

  private static Path draft(Path parent) throws UnwritableException {
    try {
      Files.createDirectories(parent);
      return Files.createTempDirectory(parent, ".dino-kit-");
    } catch (IOException e) {
      throw new UnwritableException(parent);
    }
  }

  private static boolean isFree(Path target) throws IOException {
    if (!Files.exists(target)) {
      return true;
    }
    if (!Files.isDirectory(target)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(target)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Tells whether a file is to be run. */
  static boolean isProgram(String path) {
    return PROGRAMS.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Returns the draft. */
  Path draft() {
    return draft;
  }

  /** Writes files into the draft. */
  public void write(Map<String, byte[]> files) throws IOException {
    for (var entry : files.entrySet()) {
      Path file = draft.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
      if (isProgram(entry.getKey()) && isPosix()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  /** Puts the draft in the target's place. */
  public void publish() throws IOException {
    if (isPosix()) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.deleteIfExists(target);
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private boolean isPosix() {
    return draft.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Deletes the draft, if it wasn't published. */
  @Override
  public void close() {
    if (Files.exists(draft)) {
      TemporaryFolders.delete(draft);
    }
  }
}
