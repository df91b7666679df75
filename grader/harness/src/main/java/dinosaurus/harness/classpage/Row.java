package dinosaurus.harness.classpage;

import dinosaurus.harness.results.ClassList.Member;
import dinosaurus.harness.results.FullReports;
import dinosaurus.rubric.report.ReportFiles;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a submission with its verdict.
 *
 * @param number its place in the run, from 0
 * @param member what the list says of it
 * @param verdict what its report says
 * @param page the address of its own page, from that of the class page; empty if it has none
 */
record Row(int number, Member member, Verdict verdict, String page) {

  private static final List<String> FILES =
      List.of(ReportFiles.HTML, ReportFiles.MARKDOWN, ReportFiles.JSON);

  /** Returns the address of a submission's own page: the instructor's, or else the student's. */
  static String page(Path folder, String submission) {
    return Stream.concat(
            Stream.of(FullReports.page(submission)),
            FILES.stream().map(file -> submission + "/" + file))
        .filter(file -> Files.isRegularFile(folder.resolve(file)))
        .map(file -> "./" + encoded(file))
        .findFirst()
        .orElse("");
  }

  /** Returns how it went: what the student may not know, too. */
  String outcome() {
    return verdict.outcome().orElse(member.outcome());
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
