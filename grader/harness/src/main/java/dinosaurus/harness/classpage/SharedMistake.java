package dinosaurus.harness.classpage;

import dinosaurus.rubric.report.document.DiagnosisEntry.Mistake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells of a misconception who has it.
 *
 * @param mistakes the mistake, or those that the answers can't tell apart
 * @param rows the submissions
 */
record SharedMistake(List<Mistake> mistakes, List<SubmissionRow> rows) {

  /** Returns the misconceptions of a class, most common first, then by their ids. */
  static List<SharedMistake> of(List<SubmissionRow> rows) {
    Map<List<Mistake>, List<SubmissionRow>> shared = new LinkedHashMap<>();
    for (SubmissionRow row : rows) {
      for (List<Mistake> mistakes : row.report().mistakes()) {
        shared.computeIfAbsent(mistakes, any -> new ArrayList<>()).add(row);
      }
    }
    return shared.entrySet().stream()
        .map(entry -> new SharedMistake(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((SharedMistake mistake) -> -mistake.rows().size())
                .thenComparing(SharedMistake::ids))
        .toList();
  }

  /** Returns the ids, which never change: {@code C02}, or {@code C02 or C05}. */
  String ids() {
    return mistakes.stream().map(Mistake::id).collect(Collectors.joining(" or "));
  }

  String exercise() {
    return mistakes.get(0).exercise().folder();
  }

  String title() {
    return mistakes.stream().map(Mistake::title).collect(Collectors.joining("; or: "));
  }
}
