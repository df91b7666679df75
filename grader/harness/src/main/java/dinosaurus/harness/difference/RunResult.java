package dinosaurus.harness.difference;

import dinosaurus.harness.results.Basis;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.harness.results.StoredGrade;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what a run came to for one submission.
 *
 * @param grade the grade
 * @param basis what decided it; nothing where there was nothing to grade
 * @param earned the points of every graded test, by its id; empty if its report can't be read
 */
record RunResult(Grade grade, Optional<Basis> basis, Map<String, Integer> earned) {

  /** Reads the result in the folder of a submission's reports; nothing if there is none. */
  static Optional<RunResult> read(Path folder) throws IOException {
    Optional<Grade> grade = GradedFolder.grade(folder);
    if (grade.isEmpty()) {
      return Optional.empty();
    }
    Optional<StoredGrade> stored = StoredGrade.read(folder).value();
    return Optional.of(
        new RunResult(
            grade.get(),
            stored.flatMap(StoredGrade::basis),
            stored.isPresent() ? earned(folder) : Map.of()));
  }

  /** Tells whether the submission is graded to the end. */
  boolean isComplete() {
    return grade.status() != Status.GRADER_FAILED;
  }

  private static Map<String, Integer> earned(Path folder) throws IOException {
    try {
      return earned(GradedFolder.report(folder));
    } catch (IllegalArgumentException e) {
      return Map.of(); // Not dino, or another version of it, wrote it; the grade still tells.
    }
  }

  /** Returns the points of every graded test, by its id, in the order of the report. */
  static Map<String, Integer> earned(ReportDocument report) {
    Map<String, Integer> earned = new LinkedHashMap<>();
    report.tests().forEach(test -> earned.put(test.id(), test.earned()));
    return earned;
  }

  /** Returns the ids of the tests of which two results differ, those of the first result first. */
  static List<String> moved(Map<String, Integer> one, Map<String, Integer> other) {
    Set<String> ids = new LinkedHashSet<>(one.keySet());
    ids.addAll(other.keySet());
    return ids.stream().filter(id -> !Objects.equals(one.get(id), other.get(id))).toList();
  }

  /** Returns the points and how it went: {@code 84 (wrong answers)}. */
  String brief() {
    return grade.total() + " (" + grade.outcome() + ")";
  }

  /** Returns the points of a test, in words. */
  String points(String test) {
    return earned.containsKey(test) ? earned.get(test).toString() : "no test";
  }

  int sum(List<String> tests) {
    return tests.stream().mapToInt(test -> earned.getOrDefault(test, 0)).sum();
  }
}
