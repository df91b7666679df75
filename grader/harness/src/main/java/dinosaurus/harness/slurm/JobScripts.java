package dinosaurus.harness.slurm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the scripts of the jobs that grade a plan's shards and merge them.
 *
 * @param dino the launcher, on a file system that all nodes have
 * @param plan the folder of the plan
 * @param results the folder of the archives
 * @param grades the folder of the reports
 * @param resources what the jobs ask for
 * @param options more words for {@code dino shard run}
 */
public record JobScripts(
    Path dino, Path plan, Path results, Path grades, Resources resources, List<String> options) {

  /** What the merge takes besides a JVM's own memory: it holds the class page of a whole class. */
  private static final int MERGE_MEGABYTES = 4096;

  /** What of that is Java's heap, of which a JVM takes a quarter otherwise. */
  private static final int MERGE_HEAP_MEGABYTES = 3072;

  /** Copies the list and completes the paths, for jobs begin in a folder of their own. */
  public JobScripts {
    dino = dino.toAbsolutePath().normalize();
    plan = plan.toAbsolutePath().normalize();
    results = results.toAbsolutePath().normalize();
    grades = grades.toAbsolutePath().normalize();
    options = List.copyOf(options);
  }

  /** Returns where a job's output goes, for Slurm, to which a percent sign is a placeholder. */
  private String log(String name) {
    return results.resolve("logs").toString().replace("%", "%%") + "/" + name;
  }

  /**
   * Returns the script of the array job.
   *
   * @param shards the numbers of the shards, as Slurm writes them
   */
  public String grading(String shards) {
    List<String> head = new ArrayList<>();
    head.add("--job-name=dino-shards");
    head.add("--array=" + shards + resources.atOnce().map(most -> "%" + most).orElse(""));
    head.add("--cpus-per-task=" + resources.processors());
    head.add("--mem=" + resources.megabytes() + "M");
    head.add("--time=" + resources.time());
    head.add("--requeue");
    head.add("--open-mode=append");
    head.add("--output=" + log("shard-%a.txt"));
    List<String> run = new ArrayList<>(List.of(dino.toString(), "shard", "run", plan.toString()));
    run.add("$SLURM_ARRAY_TASK_ID");
    run.addAll(List.of("--out", results.toString()));
    run.addAll(List.of("--jobs", Integer.toString(resources.processors())));
    run.addAll(options);
    return script(head, run);
  }

  /**
   * Returns the script of the job that merges.
   *
   * @param after the id of the job that it waits for, however that ends
   */
  public String merging(String after) {
    List<String> head = new ArrayList<>();
    head.add("--job-name=dino-merge");
    head.add("--dependency=afterany:" + after);
    head.add("--cpus-per-task=1");
    head.add("--mem=" + MERGE_MEGABYTES + "M");
    head.add("--time=" + resources.time());
    head.add("--requeue");
    head.add("--open-mode=append");
    head.add("--output=" + log("merge.txt"));
    return script(
        head,
        List.of(
            "env",
            "JAVA_TOOL_OPTIONS=-Xmx" + MERGE_HEAP_MEGABYTES + "m",
            dino.toString(),
            "shard",
            "merge",
            plan.toString(),
            results.toString(),
            "--out",
            grades.toString()));
  }

  private String script(List<String> head, List<String> command) {
    StringBuilder script = new StringBuilder("#!/bin/sh\n");
    resources.partition().ifPresent(name -> head.add("--partition=" + name));
    resources.account().ifPresent(name -> head.add("--account=" + name));
    head.forEach(option -> script.append("#SBATCH ").append(quotedForSlurm(option)).append('\n'));
    script.append("exec");
    command.forEach(word -> script.append(' ').append(quotedForShell(word)));
    return script.append('\n').toString();
  }

  private static String quotedForSlurm(String option) {
    return option.matches("[\\w=,:./%+-]*")
        ? option
        : '"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String quotedForShell(String word) {
    if (word.equals("$SLURM_ARRAY_TASK_ID")) {
      return '"' + word + '"';
    }
    return word.matches("[\\w=,:./+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
