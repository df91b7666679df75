package dinosaurus.grader.classpage;

import dinosaurus.grader.report.ReportFiles;
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

  private static final List<String> PAGES = List.of("report.html", ReportFiles.MARKDOWN);

  /** Returns the address of a submission's own page. */
  static String page(Path folder, String submission) {
    return Stream.concat(PAGES.stream(), Stream.of(ReportFiles.JSON))
        .filter(file -> Files.isRegularFile(folder.resolve(submission).resolve(file)))
        .map(file -> "./" + encoded(submission) + "/" + file)
        .findFirst()
        .orElse("");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
