package dinosaurus.harness.classpage;

import dinosaurus.harness.classpage.ItemAnalysis.Item;
import dinosaurus.harness.difference.Change;
import dinosaurus.harness.results.ClassList.Member;
import dinosaurus.harness.results.RunHistory.Run;
import dinosaurus.harness.similarity.SimilarPair;
import dinosaurus.harness.similarity.SimilarityReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what the class page shows.
 *
 * @param complete whether the run came to its end
 * @param rows the submissions, in the order of the run
 * @param similarity what comparing them found; nothing if they weren't compared
 * @param changes what changed since the run before; nothing if there was none
 * @param notes what the instructor noted, by the names of the submissions
 * @param runs the runs that found something else than the one before, the latest last
 * @param rubric whether the rubric's page is beside it
 */
record ClassPage(
    boolean complete,
    List<SubmissionRow> rows,
    Optional<SimilarityReport> similarity,
    Optional<List<Change<Member>>> changes,
    Map<String, String> notes,
    List<Run> runs,
    boolean rubric) {

  /** A list has the first of so many; nobody reads on, and a browser would have to. */
  static final int MOST_LISTED = 1000;

  /** A browser shows so many rows of the table at once. */
  static final int MOST_AT_ONCE = 5000;

  /** JPlag doesn't know what is common in a class; what it finds less alike than this is. */
  private static final int JPLAG_ALIKE = 95;

  /** Returns the reasons to look at submissions. */
  List<Attention> attention() {
    return Attention.of(rows, suspicious());
  }

  private Set<String> suspicious() {
    Set<String> names = new HashSet<>();
    for (SimilarPair alike : similarity.map(SimilarityReport::found).orElse(List.of())) {
      if (alike.kind() != SimilarPair.Kind.JPLAG || alike.percent() >= JPLAG_ALIKE) {
        names.addAll(alike.submissions());
      }
    }
    return names;
  }

  List<SharedMistake> mistakes() {
    return SharedMistake.of(rows);
  }

  List<Item> items() {
    return ItemAnalysis.of(ran());
  }

  /** Returns how many submissions the item analysis is about. */
  int analysed() {
    return ran().size();
  }

  private List<ReportSummary> ran() {
    return rows.stream().map(SubmissionRow::report).filter(ReportSummary::ran).toList();
  }

  Histogram histogram() {
    return Histogram.of(members());
  }

  List<Member> members() {
    return rows.stream().map(SubmissionRow::member).toList();
  }

  /** Returns the submissions with points at stake, the most first. */
  List<SubmissionRow> open() {
    return rows.stream()
        .filter(row -> row.report().atStake() > 0)
        .sorted(Comparator.comparingInt((SubmissionRow row) -> row.report().atStake()).reversed())
        .toList();
  }

  /** Returns the submissions about which the instructor's policy says something. */
  List<SubmissionRow> adjusted() {
    return rows.stream().filter(row -> row.report().adjustment().isPresent()).toList();
  }

  /** Returns the submissions by their names. */
  Map<String, SubmissionRow> byName() {
    Map<String, SubmissionRow> byName = new HashMap<>();
    rows.forEach(row -> byName.put(row.member().submission(), row));
    return byName;
  }

  String mean() {
    return shown(Run.of(Instant.EPOCH, members()).mean());
  }

  String median() {
    return shown(Run.of(Instant.EPOCH, members()).median());
  }

  /** Returns the mean of the points that count in the end; empty if no policy was applied. */
  String finalMean() {
    return adjusted().isEmpty()
        ? ""
        : shown(
            rows.stream()
                .mapToDouble(SubmissionRow::order)
                .filter(points -> points >= 0)
                .average()
                .orElse(0));
  }

  int full() {
    return (int) members().stream().filter(member -> member.percent() == 100).count();
  }

  int late() {
    return (int) rows.stream().filter(SubmissionRow::late).count();
  }

  /** Returns the points of a submission and how it went; empty if there is none. */
  static String brief(Optional<Member> member) {
    return member.map(known -> known.total() + ", " + known.outcome()).orElse("");
  }

  /** Returns the first that a list has. */
  static <T> List<T> listed(List<T> all) {
    return all.subList(0, Math.min(MOST_LISTED, all.size()));
  }

  private static String shown(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
