package dinosaurus.harness.classpage;

import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.ClassList.Member;
import dinosaurus.harness.results.FullReports;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a submission with what its reports say.
 *
 * @param number its place in the run, from 0
 * @param member what the list says of it
 * @param report what its reports say
 * @param page the address of its own page, from that of the class page; empty if it has none
 * @param review the address of the script with its text; empty if it has none
 */
record SubmissionRow(int number, Member member, ReportSummary report, String page, String review) {

  private static final double NO_POINTS = -1;
  private static final List<String> FILES =
      List.of(ReportFiles.HTML, ReportFiles.MARKDOWN, ReportFiles.JSON);

  /** Returns the row of a member of a class whose reports are in a folder. */
  static SubmissionRow of(int number, Path folder, Member member, ReportSummary report) {
    String name = member.submission();
    Stream<String> pages =
        Stream.concat(
            Stream.of(FullReports.page(name)), FILES.stream().map(file -> name + "/" + file));
    return new SubmissionRow(
        number,
        member,
        report,
        address(folder, pages),
        address(folder, Stream.of(FullReports.review(name))));
  }

  /** Returns the address of the first of some files that is there. */
  private static String address(Path folder, Stream<String> files) {
    return files
        .filter(file -> Files.isRegularFile(folder.resolve(file)))
        .map(file -> "./" + encoded(file))
        .findFirst()
        .orElse("");
  }

  /** Returns how it went: what the student may not know, too. */
  BriefOutcome outcome() {
    return report.outcome().orElse(member.outcome());
  }

  /** Tells whether it counts as late: by the policy, or else as the download marks it. */
  boolean late() {
    return report
        .adjustment()
        .flatMap(AdjustmentEntry::daysLate)
        .map(days -> days > 0)
        .orElse(member.late());
  }

  /** Returns the points that it is worth by the instructor's policy, or why there are none. */
  String worth() {
    return report
        .adjustment()
        .map(entry -> entry.points().map(BigDecimal::toPlainString).orElseGet(() -> words(entry)))
        .orElseGet(() -> Integer.toString(member.total()));
  }

  private static String words(AdjustmentEntry entry) {
    return entry.standing() == Standing.EXCUSED ? "excused" : "not decided yet";
  }

  /** Returns what to sort by: the points that it is worth, or less than any. */
  double order() {
    return report
        .adjustment()
        .map(entry -> entry.points().map(BigDecimal::doubleValue).orElse(NO_POINTS))
        .orElse((double) member.total());
  }

  /** Returns what the policy did and why; nothing if it did nothing. */
  List<String> notes() {
    return report.adjustment().map(AdjustmentEntry::notes).orElse(List.of());
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
