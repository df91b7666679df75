package dinosaurus.harness.shard;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.shard.Plan.Options;
import dinosaurus.harness.shard.Plan.Shard;
import dinosaurus.harness.system.UnwritableException;
import dinosaurus.rubric.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Splits a class into shards. */
public final class Planning {

  private static final int KEY_BYTES = 32;

  private Planning() {}

  /**
   * Writes a plan: the shards, of as equal sizes as can be, and last of all the list of them.
   *
   * @param submissions the class, at least one submission
   * @param number how many shards to make, at least 1; fewer are made of fewer submissions
   * @param basis what decides the grades, but for the submission
   * @param options how to come to the same basis again
   * @param folder where to; made if it isn't there, for the user alone
   * @return the plan
   * @throws ShardException if there is a plan already
   * @throws UnwritableException if the folder can't be written
   * @throws IOException if a submission or a file can't be read or written
   */
  public static Plan write(
      List<Submission> submissions, int number, Basis basis, Options options, Path folder)
      throws IOException {
    if (Plan.isIn(folder)) {
      throw new ShardException(folder + " holds a plan already; name a new folder.");
    }
    make(Plan.file(folder, 1).getParent());
    List<Shard> shards = new ArrayList<>();
    for (List<Submission> some : split(submissions, number)) {
      byte[] packed = PackedSubmissions.pack(some);
      AtomicFile.write(Plan.file(folder, shards.size() + 1), packed);
      shards.add(new Shard(some.size(), Sha256.hex(packed)));
    }
    Plan plan = new Plan(basis, options, key(), shards);
    plan.write(folder);
    return plan;
  }

  private static void make(Path shards) throws UnwritableException {
    Path folder = shards.getParent();
    try {
      Files.createDirectories(shards);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException e) {
      throw new UnwritableException(folder);
    }
  }

  /** Splits a list into parts that differ by one in size at the most. */
  static <T> List<List<T>> split(List<T> all, int number) {
    int parts = Math.min(number, all.size());
    List<List<T>> split = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      int from = (int) ((long) all.size() * i / parts);
      int to = (int) ((long) all.size() * (i + 1) / parts);
      split.add(all.subList(from, to));
    }
    return split;
  }

  private static String key() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return HexFormat.of().formatHex(key);
  }
}
