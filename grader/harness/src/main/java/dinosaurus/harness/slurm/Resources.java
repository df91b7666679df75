package dinosaurus.harness.slurm;

import java.util.Optional;

/**
 * Says what the jobs of a plan ask for.
 *
 * @param processors how many processors a task has, which grades as many submissions at a time
 * @param megabytes the memory of a task
 * @param time how long a task may take, in Slurm's form
 * @param atOnce how many tasks may run at the same time; nothing for as many as fit
 * @param partition where; nothing for the cluster's default
 * @param account whose account; nothing for the user's default
 */
public record Resources(
    int processors,
    int megabytes,
    String time,
    Optional<Integer> atOnce,
    Optional<String> partition,
    Optional<String> account) {

  /** Returns the same with other limits. */
  public Resources with(int otherMegabytes, String otherTime) {
    return new Resources(processors, otherMegabytes, otherTime, atOnce, partition, account);
  }
}
