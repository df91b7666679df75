package dinosaurus.harness.command;

import dinosaurus.harness.shard.Progress;
import dinosaurus.harness.slurm.Slurm.Task;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells what became of shards that were submitted.
 *
 * @param tasks the tasks that wait or run, asked for before the archives were looked at: one that
 *     ends in between then counts as done, not as lost
 * @param progress how far the shards are by their archives
 */
record SubmittedShards(List<Task> tasks, Progress progress) {

  /** Returns the shards that aren't done and whose task runs. */
  List<Integer> running() {
    return open(task -> !task.isQueued());
  }

  /** Returns the shards that aren't done and whose task waits. */
  List<Integer> queued() {
    return open(Task::isQueued);
  }

  /** Returns the shards that aren't done and have no task any more. */
  List<Integer> lost() {
    List<Integer> alive = open(any -> true);
    return progress.open().stream().filter(shard -> !alive.contains(shard)).toList();
  }

  private List<Integer> open(Predicate<Task> condition) {
    return progress.open().stream()
        .filter(
            shard -> tasks.stream().anyMatch(task -> task.shard() == shard && condition.test(task)))
        .toList();
  }
}
