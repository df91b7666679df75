package dinosaurus.harness.slurm;

import dinosaurus.harness.results.KeptFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers which jobs grade a plan, for those who ask later.
 *
 * @param jobs the ids of the array jobs, the first submitted first
 * @param results the folder of the archives
 * @param grades the folder of the reports
 * @param resources what the jobs ask for
 * @param options more words for {@code dino shard run}
 */
public record SubmittedJobs(
    List<String> jobs, String results, String grades, Resources resources, List<String> options) {

  private static final String FILE = "slurm.json";
  private static final KeptFile<SubmittedJobs> KEPT = new KeptFile<>(SubmittedJobs.class);

  /** Copies the lists, so that they never change. */
  public SubmittedJobs {
    jobs = List.copyOf(jobs);
    options = List.copyOf(options);
  }

  /** Returns the same with one more job. */
  public SubmittedJobs with(String job) {
    return new SubmittedJobs(
        Stream.concat(jobs.stream(), Stream.of(job)).toList(), results, grades, resources, options);
  }

  /** Returns the same with other resources. */
  public SubmittedJobs with(Resources other) {
    return new SubmittedJobs(jobs, results, grades, other, options);
  }

  /** Reads what was submitted of the plan in a folder; nothing if nothing was. */
  public static Optional<SubmittedJobs> read(Path plan) throws IOException {
    return KEPT.read(plan.resolve(FILE)).value();
  }

  /** Writes it to the folder of the plan. */
  public void write(Path plan) throws IOException {
    KEPT.write(plan.resolve(FILE), this);
  }
}
