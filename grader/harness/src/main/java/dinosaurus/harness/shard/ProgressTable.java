package dinosaurus.harness.shard;

import dinosaurus.harness.shard.Progress.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in a few lines how far the shards of a plan are. */
public final class ProgressTable {

  private ProgressTable() {}

  /** Returns the lines, without line breaks. */
  public static List<String> lines(Progress progress) {
    List<String> lines = new ArrayList<>(summary(progress));
    for (State state : List.of(State.BEGUN, State.WAITING, State.UNUSABLE)) {
      line(progress, state).ifPresent(lines::add);
    }
    return lines;
  }

  /** Returns the line of the shards that are in a state; nothing if there are none. */
  public static Optional<String> line(Progress progress, State state) {
    List<Integer> numbers = progress.in(state);
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of("%s: %d (%s)".formatted(state, numbers.size(), ShardNumbers.of(numbers)));
  }

  /** Returns the first of these lines: what is done, and how long the rest will take. */
  public static List<String> summary(Progress progress) {
    List<String> lines = new ArrayList<>();
    lines.add(line("submissions", progress.graded(), progress.plan().submissions()));
    lines.add(line("shards", progress.in(State.DONE).size(), progress.states().size()));
    progress.pace().ifPresent(pace -> lines.add(pace(progress, pace)));
    return lines;
  }

  private static String line(String what, int done, int all) {
    return "%s done: %d of %d".formatted(what, done, all);
  }

  private static String pace(Progress progress, Duration pace) {
    String each = "a shard every " + clock(pace);
    return progress.open().isEmpty()
        ? each
        : each + ", " + clock(progress.left().orElseThrow()) + " left";
  }

  private static String clock(Duration time) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
