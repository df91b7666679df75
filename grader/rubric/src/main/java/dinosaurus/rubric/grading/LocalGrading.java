package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.toolkit.CharacterModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Grades a student's class in this process, as the student's test classes do, without them.
 *
 * <p>A call that asks for the end of the virtual machine is a crash; from then on, the end is held
 * up until this is closed and the thread that began it has ended.
 */
public final class LocalGrading implements AutoCloseable {

  private static CompletableFuture<CaseSet> cases;

  private final ExitHold hold = ExitHold.begin();
  private final StudentOutput output = StudentOutput.begin();

  /** Begins to read the cases, while there is nothing to grade yet; once is enough. */
  public static synchronized void readAhead() {
    if (cases == null) {
      cases = CompletableFuture.supplyAsync(() -> CaseSet.load(Visibility.PUBLIC));
    }
  }

  private static synchronized CompletableFuture<CaseSet> cases() {
    readAhead();
    return cases;
  }

  /**
   * Runs the graded tests of some exercises on the public cases.
   *
   * @param type the class; its code runs when it is first called
   * @param exercises the exercises
   * @return the verdicts; those of the other exercises' tests say that they didn't run
   * @throws IllegalStateException if a graded test itself is broken
   */
  public SubmissionReport grade(
      Class<? extends CharacterModel> type, Collection<Exercise> exercises) {
    Subject subject = LocalSubject.of(type, cases().join(), output);
    List<Class<?>> tests = exercises.stream().sorted().<Class<?>>map(Grading::testsOf).toList();
    ResultCollector collector = Grading.run(subject, tests);
    return LocalReport.of(type.getSimpleName(), collector, Optional.of(subject));
  }

  /**
   * Says with which exit code the virtual machine ends if its end was held up.
   *
   * @param exitCode the exit code
   */
  public void endWith(int exitCode) {
    hold.endWith(exitCode);
  }

  @Override
  public void close() {
    output.close();
    hold.close();
  }
}
