package dinosaurus.harness.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SourceCode;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Measures what comes out of hidden cases: how many sets of them the copies that a student may see
 * tell apart.
 *
 * @param sets the public cases, each time with other hidden ones
 * @param folder where to write
 */
record Leakage(List<CaseSet> sets, Path folder) {

  /**
   * Demands that a submission tells by nothing but by which tests earn their points.
   *
   * @param leak its name
   * @param sources its files
   * @param grader grades it
   * @return the bits that came out, and how many there could be
   */
  String requireVerdictsAlone(
      String leak, Map<String, byte[]> sources, Function<CaseSet, Score> grader)
      throws IOException {
    Map<Set<String>, Set<String>> copies = new HashMap<>();
    for (CaseSet set : sets) {
      Score score = grader.apply(set);
      SubmissionReport report =
          new SubmissionReport("anna", Status.GRADED, List.of(), score)
              .with(SourceCode.of(sources));
      copies
          .computeIfAbsent(earning(score), verdicts -> new HashSet<>())
          .add(StudentCopies.of(report, folder));
    }
    int told = copies.values().stream().mapToInt(Set::size).sum();
    String bits = bits(told) + " bits of " + bits(sets.size()) + " by " + leak;
    assertEquals(copies.size(), told, bits + ", and not by verdicts alone");
    return bits;
  }

  /** Returns the graded tests that earn their points. */
  private static Set<String> earning(Score score) {
    Set<String> earning = new HashSet<>();
    score.results().stream()
        .filter(result -> result.outcome().earnsPoints())
        .map(GradedResult::id)
        .forEach(earning::add);
    return earning;
  }

  private static String bits(int number) {
    return "%.1f".formatted(Math.log(number) / Math.log(2));
  }
}
