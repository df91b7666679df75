package dinosaurus.harness.bulk;

import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.harness.results.GradesCsv;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.results.Results;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.report.AtomicFile;
import dinosaurus.rubric.score.SubmissionReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Grades submissions side by side, and writes each one's reports as soon as it is graded.
 *
 * <p>A run on a folder of reports continues what an earlier one began there: a submission that is
 * graded already, by the same assignment and the same build of the grader, isn't graded again.
 */
public final class BulkGrading {

  private final SubmissionGrader grader;
  private final int jobs;
  private final Path output;
  private final boolean regrade;

  /**
   * Creates the run.
   *
   * @param grader what grades each of them
   * @param jobs how many to grade at the same time; at least 1
   * @param output the folder of the reports; made if it isn't there; where others may write to it,
   *     the caller holds its {@link OutputLock}
   * @param regrade whether to grade again what is graded already
   */
  public BulkGrading(SubmissionGrader grader, int jobs, Path output, boolean regrade) {
    this.grader = grader;
    this.jobs = jobs;
    this.output = output;
    this.regrade = regrade;
  }

  /**
   * Grades the submissions; a failure of one doesn't touch another.
   *
   * @param submissions the submissions
   * @param listener is told each grade
   * @return the grades, in the order of the submissions
   * @throws IOException if the reports or the grades can't be written
   * @throws InterruptedException if this thread is interrupted; nothing goes on running, and the
   *     grades so far are written
   */
  public List<Grade> run(List<Submission> submissions, RunListener listener)
      throws IOException, InterruptedException {
    return run(submissions, submissions, listener);
  }

  /**
   * Grades some submissions of a class; of the others the run's grades have what is there.
   *
   * @param all the class
   * @param submissions those to grade
   * @param listener is told their grades
   * @return their grades, in their order
   * @throws IOException if the reports or the grades can't be written
   * @throws InterruptedException if this thread is interrupted, as above
   */
  public List<Grade> run(List<Submission> all, List<Submission> submissions, RunListener listener)
      throws IOException, InterruptedException {
    Files.createDirectories(output);
    ClassList.expect(output);
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    List<Future<Grade>> grades = new ArrayList<>();
    try {
      for (Submission submission : submissions) {
        grades.add(threads.submit(() -> grade(submission, listener)));
      }
      for (Future<Grade> grade : grades) {
        Grade next = await(grade);
        synchronized (listener) {
          listener.inOrder(next);
        }
      }
    } finally {
      stop(threads);
      requireFolder();
      AtomicFile.write(
          output.resolve(ResultFiles.GRADES),
          GradesCsv.of(withOthers(all, submissions, done(grades))));
    }
    requireStored(submissions, done(grades));
    return done(grades);
  }

  /** Returns the grades in the order of the class, those of others as they were there before. */
  private List<Grade> withOthers(
      List<Submission> all, List<Submission> submissions, List<Grade> done) throws IOException {
    Set<Submission> graded = new HashSet<>(submissions);
    Iterator<Grade> next = done.iterator();
    List<Grade> grades = new ArrayList<>();
    for (Submission one : all) {
      if (!graded.contains(one)) {
        GradedFolder.grade(output.resolve(one.name())).ifPresent(grades::add);
      } else if (next.hasNext()) {
        grades.add(next.next());
      }
    }
    return grades;
  }

  private void requireFolder() throws IOException {
    if (!Files.isDirectory(output)) {
      throw new IOException(
          "The folder " + output + " has disappeared during the run; grade once more.");
    }
  }

  /** Checks that nobody has removed what was written, or read here as written before. */
  private void requireStored(List<Submission> submissions, List<Grade> grades) throws IOException {
    Results results = new Results(output);
    for (int i = 0; i < grades.size(); i++) {
      if (!results.isStored(submissions.get(i).name(), grades.get(i))) {
        throw new IOException(
            "The reports of "
                + grades.get(i).submission()
                + " in "
                + output
                + " have disappeared during the run; the same command writes them again.");
      }
    }
  }

  /** Interrupts what is running, and waits until it has ended. */
  private static void stop(ExecutorService threads) throws InterruptedException {
    threads.shutdownNow();
    threads.awaitTermination(1, TimeUnit.MINUTES);
  }

  private Grade grade(Submission submission, RunListener listener)
      throws IOException, InterruptedException {
    Results results = new Results(output);
    SubmissionGrader.Entry entry = grader.open(submission);
    Optional<Basis> basis = grader.basis(entry);
    String name = submission.name();
    Student student = submission.student();
    Origin origin = submission.origin();
    Optional<Grade> known =
        basis.isPresent() && !regrade
            ? results.find(name, student, origin, basis.get())
            : Optional.empty();
    Grade grade =
        known.isPresent()
            ? known.get()
            : results.store(name, student, origin, graded(entry), basis);
    synchronized (listener) {
      listener.done(grade, known.isPresent());
    }
    return grade;
  }

  private SubmissionReport graded(SubmissionGrader.Entry entry) throws InterruptedException {
    SubmissionReport report = grader.grade(entry);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return report;
  }

  private static Grade await(Future<Grade> future) throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unwritten) {
        throw unwritten;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Returns what is there once nothing runs any more, of an interrupted run, too. */
  private static List<Grade> done(List<Future<Grade>> grades) throws InterruptedException {
    List<Grade> done = new ArrayList<>();
    for (Future<Grade> grade : grades) {
      if (grade.isDone() && !grade.isCancelled()) {
        try {
          done.add(grade.get());
        } catch (ExecutionException e) {
          // The first that failed ends the run.
        }
      }
    }
    return done;
  }
}
