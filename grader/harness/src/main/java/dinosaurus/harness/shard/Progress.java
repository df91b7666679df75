package dinosaurus.harness.shard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells how far the shards of a plan are, by the archives that there are.
 *
 * @param plan the plan
 * @param states how far each shard is, in their order
 * @param times when each shard was done; nothing of one that isn't
 */
public record Progress(Plan plan, List<State> states, List<Optional<Instant>> times) {

  /** Says how far a shard is. */
  public enum State {
    /** There is a whole archive. */
    DONE("done"),
    /** There is an archive that is damaged, forged or another plan's. */
    UNUSABLE("unusable"),
    /** A run began and hasn't ended: it is under way, or was killed. */
    BEGUN("begun"),
    /** No run has begun, or it failed. */
    WAITING("waiting");

    private final String words;

    State(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** Copies the lists, so that they never change. */
  public Progress {
    states = List.copyOf(states);
    times = List.copyOf(times);
  }

  /**
   * Looks at the heads of the archives, which is quick, but misses what was edited behind a head.
   *
   * @param plan the plan
   * @param archives the folder of the archives
   * @throws IOException if it can't be read
   */
  public static Progress of(Plan plan, Path archives) throws IOException {
    return of(plan, archives, head -> {});
  }

  /**
   * Looks at all of the archives, as merging does.
   *
   * @param plan the plan
   * @param archives the folder of the archives
   * @throws IOException if it can't be read
   */
  public static Progress checked(Plan plan, Path archives) throws IOException {
    return of(plan, archives, ResultArchive::check);
  }

  /** Looks at an archive beyond its head. */
  private interface Look {

    void at(ResultArchive archive) throws IOException;
  }

  private static Progress of(Plan plan, Path archives, Look look) throws IOException {
    ResultFolder results = new ResultFolder(plan, archives);
    List<State> states = new ArrayList<>();
    List<Optional<Instant>> times = new ArrayList<>();
    for (int shard = 1; shard <= plan.shards().size(); shard++) {
      State state = state(results, shard, look);
      states.add(state);
      times.add(
          state == State.DONE
              ? Optional.of(Files.getLastModifiedTime(results.file(shard)).toInstant())
              : Optional.empty());
    }
    return new Progress(plan, states, times);
  }

  private static State state(ResultFolder results, int shard, Look look) throws IOException {
    if (!results.has(shard)) {
      return results.isBegun(shard) ? State.BEGUN : State.WAITING;
    }
    try (ResultArchive archive = results.open(shard)) {
      look.at(archive);
      return State.DONE;
    } catch (ShardException e) {
      return State.UNUSABLE;
    }
  }

  /** Returns the numbers of the shards that are in a state. */
  public List<Integer> in(State state) {
    return IntStream.rangeClosed(1, states.size())
        .filter(shard -> states.get(shard - 1) == state)
        .boxed()
        .toList();
  }

  /** Returns the numbers of the shards that aren't done. */
  public List<Integer> open() {
    return IntStream.rangeClosed(1, states.size())
        .filter(shard -> states.get(shard - 1) != State.DONE)
        .boxed()
        .toList();
  }

  /** Returns how many submissions are in shards that are done. */
  public int graded() {
    return in(State.DONE).stream()
        .mapToInt(shard -> plan.shards().get(shard - 1).submissions())
        .sum();
  }

  /** Returns the mean time from one shard's end to the next one's; nothing before two are done. */
  public Optional<Duration> pace() {
    List<Instant> ends = times.stream().flatMap(Optional::stream).sorted().toList();
    if (ends.size() < 2) {
      return Optional.empty();
    }
    Duration all = Duration.between(Collections.min(ends), Collections.max(ends));
    return Optional.of(all.dividedBy(ends.size() - 1L));
  }

  /** Returns how long the rest takes at this pace. */
  public Optional<Duration> left() {
    return pace().map(pace -> pace.multipliedBy(open().size()));
  }
}
