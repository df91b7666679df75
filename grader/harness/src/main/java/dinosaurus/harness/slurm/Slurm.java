package dinosaurus.harness.slurm;

import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls Slurm's programs, which are on the PATH where one may submit jobs. */
public final class Slurm {

  private Slurm() {}

  /**
   * Submits a job.
   *
   * @param script its script
   * @return the job's id
   * @throws SlurmException if Slurm isn't there or refuses the job
   */
  public static String submit(String script) throws IOException, InterruptedException {
    Path file = Files.createTempFile("dino-job-", ".sh");
    try {
      Files.writeString(file, script);
      String id = run(List.of("sbatch", "--parsable", file.toString())).strip();
      return id.split(";", 2)[0]; // The cluster's name may stand behind it.
    } finally {
      Files.delete(file);
    }
  }

  /**
   * Lists the tasks of array jobs that wait or run.
   *
   * @param jobs the ids of the jobs
   * @throws SlurmException if Slurm isn't there or doesn't answer
   */
  public static List<Task> tasks(List<String> jobs) throws IOException, InterruptedException {
    List<String> command =
        List.of("squeue", "--noheader", "--array", "--me", "--format=%F|%K|%T|%r");
    List<Task> tasks = new ArrayList<>();
    for (String line : run(command).lines().toList()) {
      String[] parts = line.split("\\|", 4);
      if (jobs.contains(parts[0]) && parts[1].matches("\\d+")) {
        tasks.add(new Task(Integer.parseInt(parts[1]), parts[2], PlainText.line(parts[3])));
      }
    }
    return tasks;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("dino-slurm-", ".txt");
    try {
      int code = start(command, output).waitFor();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      if (code != 0) {
        throw new SlurmException(command.get(0) + " failed: " + PlainText.line(text.strip()));
      }
      return text;
    } finally {
      Files.delete(output);
    }
  }

  private static Process start(List<String> command, Path output) throws SlurmException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(output.toFile())
          .start();
    } catch (IOException e) {
      throw new SlurmException(
          "There is no "
              + command.get(0)
              + " here; call this where jobs of Slurm are submitted, or see --dry-run.");
    }
  }

  /**
   * Is one of the tasks of an array job.
   *
   * @param shard the number of the shard that it grades
   * @param state its state, such as PENDING or RUNNING
   * @param reason why it waits, in Slurm's words
   */
  public record Task(int shard, String state, String reason) {

    /** Tells whether it hasn't begun. */
    public boolean isQueued() {
      return state.equals("PENDING");
    }
  }
}
