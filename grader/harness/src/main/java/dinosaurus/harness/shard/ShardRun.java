package dinosaurus.harness.shard;

import dinosaurus.harness.bulk.BulkGrading;
import dinosaurus.harness.bulk.RunListener;
import dinosaurus.harness.bulk.SubmissionGrader;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.shard.ResultFolder.Draft;
import dinosaurus.harness.system.TemporaryFolders;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Grades one shard.
 *
 * @param plan the plan
 * @param number the shard's number, from 1
 * @param archives the folder of the archives of results
 */
public record ShardRun(Plan plan, int number, Path archives) {

  /** Tells whether an earlier run has left a whole archive; one that isn't whole is put aside. */
  public boolean isDone() throws IOException {
    return new ResultFolder(plan, archives).isDone(number);
  }

  /** Returns the file that holds the results. */
  public Path file() {
    return new ResultFolder(plan, archives).file(number);
  }

  /**
   * Grades the submissions, those twice at which the grader fails, and leaves one archive.
   *
   * @param submissions the shard's submissions
   * @param grader what grades each of them
   * @param jobs how many to grade at the same time; at least 1
   * @param listener is told each grade
   * @return the grades in the order of the submissions
   * @throws IOException if something can't be read or written
   * @throws InterruptedException if this thread is interrupted; then there is no archive
   */
  public List<Grade> run(
      List<Submission> submissions, SubmissionGrader grader, int jobs, RunListener listener)
      throws IOException, InterruptedException {
    Path work = TemporaryFolders.create("shard-");
    try (Draft draft = new ResultFolder(plan, archives).begin(number)) {
      BulkGrading grading = new BulkGrading(grader, jobs, work, false);
      List<Grade> grades = grading.run(submissions, listener);
      if (grades.stream().anyMatch(grade -> grade.status() == Status.GRADER_FAILED)) {
        grades = grading.run(submissions, new RunListener() {});
      }
      draft.publish(submissions.stream().map(Submission::name).toList(), work);
      return grades;
    } finally {
      TemporaryFolders.delete(work);
    }
  }
}
