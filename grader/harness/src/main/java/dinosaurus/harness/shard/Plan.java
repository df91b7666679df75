package dinosaurus.harness.shard;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.results.KeptFile;
import dinosaurus.harness.results.KeptFile.Kept;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Says how a class is split into shards, and what all of them are graded by.
 *
 * @param basis what decides the grades, but for the submission; every machine must come to the same
 * @param options what the command line said when the plan was made
 * @param key a secret in hexadecimal digits that seals the results: who can't read the plan can't
 *     make any
 * @param shards the shards in the order of the class, the first being number 1
 */
public record Plan(Basis basis, Options options, String key, List<Shard> shards) {

  private static final String FILE = "plan.json";
  private static final String SHARDS = "shards";
  private static final KeptFile<Plan> KEPT = new KeptFile<>(Plan.class);

  /** Copies the list, so that it never changes. */
  public Plan {
    shards = List.copyOf(shards);
  }

  /**
   * Says how to make the same assessment on another machine.
   *
   * @param secondsPerCall how long a call may take
   * @param followThrough whether points can be earned by follow-through
   * @param assignment the text of the instructor's own file of the assignment, if there is one
   */
  public record Options(long secondsPerCall, boolean followThrough, Optional<String> assignment) {}

  /**
   * Says what a shard holds.
   *
   * @param submissions how many submissions, at least 1
   * @param sha256 the digest of its file
   */
  public record Shard(int submissions, String sha256) {}

  /** Returns what tells the plan from others: the digest of what is graded, and by what. */
  String id() {
    return Sha256.hex((basis + "\n" + shards).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns how many submissions there are in all shards. */
  public int submissions() {
    return shards.stream().mapToInt(Shard::submissions).sum();
  }

  /** Tells whether a folder holds a plan. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /**
   * Reads a plan.
   *
   * @param folder the folder of the plan
   * @throws ShardException if there is none, or it isn't as it was written
   * @throws IOException if it can't be read
   */
  public static Plan read(Path folder) throws IOException {
    Kept<Plan> kept = KEPT.read(folder.resolve(FILE));
    return kept.value()
        .orElseThrow(
            () ->
                new ShardException(
                    "%s %s; make a plan there with: dino shard plan"
                        .formatted(folder.resolve(FILE), kept.condition().words())));
  }

  void write(Path folder) throws IOException {
    KEPT.write(folder.resolve(FILE), this);
  }

  /** Returns where the submissions of a shard are. */
  static Path file(Path folder, int number) {
    return folder.resolve(SHARDS).resolve("%04d.zip".formatted(number));
  }

  /**
   * Opens the submissions of a shard.
   *
   * @param folder the folder of the plan
   * @param number the shard's number, from 1
   * @throws ShardException if the file isn't the one that the plan was made with
   * @throws IOException if it can't be read
   */
  public PackedSubmissions open(Path folder, int number) throws IOException {
    Path file = file(folder, number);
    if (!Files.isRegularFile(file)) {
      throw new ShardException(file + " is missing; copy the whole plan.");
    }
    if (!Sha256.hex(Files.readAllBytes(file)).equals(shards.get(number - 1).sha256())) {
      throw new ShardException(file + " isn't as the plan made it; copy the whole plan again.");
    }
    return PackedSubmissions.open(file);
  }
}
