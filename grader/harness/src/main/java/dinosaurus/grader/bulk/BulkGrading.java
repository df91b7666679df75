package dinosaurus.grader.bulk;

import dinosaurus.grader.intake.Submission;
import dinosaurus.grader.report.AtomicFile;
import dinosaurus.grader.report.ReportFiles;
import dinosaurus.grader.score.SubmissionReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Grades submissions side by side, and writes each one's reports as soon as it is graded. */
public final class BulkGrading {

  private final SubmissionGrader grader;
  private final int jobs;
  private final Path output;

  /**
   * Creates the run.
   *
   * @param grader what grades each of them
   * @param jobs how many to grade at the same time; at least 1
   * @param output the folder of the reports; made if it isn't there
   */
  public BulkGrading(SubmissionGrader grader, int jobs, Path output) {
    this.grader = grader;
    this.jobs = jobs;
    this.output = output;
  }

  /**
   * Grades the submissions; a failure of one doesn't touch another.
   *
   * @param submissions the submissions
   * @param listener is told each verdict, in the order of the submissions
   * @return the verdicts, in the order of the submissions
   * @throws IOException if the reports or the grades can't be written
   * @throws InterruptedException if this thread is interrupted; nothing goes on running
   */
  public List<SubmissionReport> run(
      List<Submission> submissions, Consumer<SubmissionReport> listener)
      throws IOException, InterruptedException {
    Files.createDirectories(output);
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<SubmissionReport>> pending = new ArrayList<>();
      for (Submission submission : submissions) {
        pending.add(workers.submit(() -> gradeAndWrite(submission)));
      }
      List<SubmissionReport> reports = new ArrayList<>();
      for (Future<SubmissionReport> future : pending) {
        reports.add(await(future));
        listener.accept(reports.get(reports.size() - 1));
      }
      AtomicFile.write(output.resolve(GradesCsv.FILE), GradesCsv.of(reports));
      return reports;
    } finally {
      workers.shutdownNow();
    }
  }

  private SubmissionReport gradeAndWrite(Submission submission) throws IOException {
    SubmissionReport report = grader.grade(submission);
    ReportFiles.write(output.resolve(submission.name()), report);
    return report;
  }

  private static SubmissionReport await(Future<SubmissionReport> future)
      throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unwritten) {
        throw unwritten;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
