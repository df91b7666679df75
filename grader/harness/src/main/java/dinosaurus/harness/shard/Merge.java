package dinosaurus.harness.shard;

import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.GradesCsv;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.results.Results;
import dinosaurus.rubric.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Brings the results of all shards together in one folder. */
public final class Merge implements AutoCloseable {

  private final Plan plan;
  private final ResultFolder archives;
  private final List<PackedSubmissions> shards = new ArrayList<>();

  /**
   * Opens the shards.
   *
   * @param plan the plan
   * @param folder the folder of the plan
   * @param archives the folder of the archives of results
   * @throws ShardException if the plan isn't whole
   * @throws IOException if it can't be read
   */
  public Merge(Plan plan, Path folder, Path archives) throws IOException {
    this.plan = plan;
    this.archives = new ResultFolder(plan, archives);
    try {
      for (int shard = 1; shard <= plan.shards().size(); shard++) {
        shards.add(plan.open(folder, shard));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Returns the submissions of the class in their order; their sources while this is open. */
  public List<Submission> submissions() {
    return shards.stream().flatMap(shard -> shard.submissions().stream()).toList();
  }

  /**
   * Returns what is missing or can't be used, a line for each shard; none if all is there.
   *
   * @throws IOException if a file can't be read
   */
  public List<String> problems() throws IOException {
    List<String> problems = new ArrayList<>();
    for (int shard = 1; shard <= shards.size(); shard++) {
      try (ResultArchive archive = archives.open(shard)) {
        archive.check();
      } catch (ShardException e) {
        problems.add(
            "Shard %d of %d isn't done: %s".formatted(shard, shards.size(), e.getMessage()));
      }
    }
    return problems;
  }

  /**
   * Writes the reports and the table of grades.
   *
   * @param output where to, whose {@link OutputLock} the caller holds
   * @throws ShardException if an archive isn't whole
   * @throws IOException if a file can't be read or written
   */
  public void write(Path output) throws IOException {
    ClassList.expect(output);
    Results results = new Results(output);
    List<String> grades = new ArrayList<>();
    for (int shard = 1; shard <= shards.size(); shard++) {
      try (ResultArchive archive = archives.open(shard)) {
        for (Submission submission : shards.get(shard - 1).submissions()) {
          archive.unpack(submission.name(), results);
        }
        grades.addAll(archive.grades());
      }
    }
    AtomicFile.write(output.resolve(ResultFiles.GRADES), GradesCsv.joined(grades));
  }

  @Override
  public void close() throws IOException {
    for (PackedSubmissions shard : shards) {
      shard.close();
    }
  }
}
