package dinosaurus.harness.shard;

import dinosaurus.harness.system.UnwritableException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Collects the archives of a plan's shards, one each; several runs of a shard may be under way, and
 * the first whole archive counts.
 *
 * @param plan the plan
 * @param folder the folder of the archives
 */
record ResultFolder(Plan plan, Path folder) {

  private static final String DRAFT = ".part";

  /** Returns where the archive of a shard is, or will be. */
  Path file(int shard) {
    return folder.resolve("shard-%04d.zip".formatted(shard));
  }

  /** Tells whether there is an archive of a shard, whole or not. */
  boolean has(int shard) {
    return Files.exists(file(shard));
  }

  /**
   * Opens the archive of a shard.
   *
   * @throws ShardException if it is missing, damaged, or another plan's
   */
  ResultArchive open(int shard) throws IOException {
    if (!has(shard)) {
      throw new ShardException(file(shard) + " is missing.");
    }
    return ResultArchive.open(plan, shard, file(shard));
  }

  /** Tells whether a shard needs no run any more; an archive that can't be used is put aside. */
  boolean isDone(int shard) throws IOException {
    if (!has(shard)) {
      return false;
    }
    try (ResultArchive archive = open(shard)) {
      archive.check();
      return true;
    } catch (ShardException e) {
      putAside(shard);
      return false;
    }
  }

  private void putAside(int shard) throws IOException {
    Path aside = Files.createTempFile(folder, "unusable-%04d-".formatted(shard), ".zip");
    try {
      Files.move(file(shard), aside, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      Files.delete(aside); // Another run of the shard was faster.
    }
  }

  /**
   * Notes that a run of a shard begins, under a name of that run's own.
   *
   * @throws UnwritableException if nothing can be written there
   */
  Draft begin(int shard) throws UnwritableException {
    try {
      Files.createDirectories(folder);
      return new Draft(shard, Files.createTempFile(folder, begun(shard), DRAFT));
    } catch (IOException e) {
      throw new UnwritableException(folder);
    }
  }

  private static String begun(int shard) {
    return "shard-%04d-".formatted(shard);
  }

  /** Tells whether a run of a shard has begun and not ended, unless it was killed. */
  boolean isBegun(int shard) throws IOException {
    try (var drafts = Files.newDirectoryStream(folder, begun(shard) + "*" + DRAFT)) {
      return drafts.iterator().hasNext();
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Is the archive of one run until that is done. */
  final class Draft implements AutoCloseable {

    private final int shard;
    private final Path draft;

    private Draft(int shard, Path draft) {
      this.shard = shard;
      this.draft = draft;
    }

    /**
     * Packs the reports of the shard and puts the archive in its place, unless another run was
     * faster.
     *
     * @param submissions the names of its submissions
     * @param results the folder of their reports
     * @throws IOException if there is no room
     */
    void publish(List<String> submissions, Path results) throws IOException {
      ResultArchive.write(plan, shard, submissions, results, draft);
      link(draft, file(shard));
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(draft);
    }
  }

  /** Gives a file its name, unless another has it; where there are no links, the last counts. */
  private static void link(Path draft, Path file) throws IOException {
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // The first counts.
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
