package dinosaurus.harness.classpage;

import dinosaurus.harness.difference.Change;
import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.ClassList.Member;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.harness.results.KeptFile.Condition;
import dinosaurus.harness.results.KeptFile.Kept;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.results.ReviewNotes;
import dinosaurus.harness.results.RunHistory;
import dinosaurus.harness.results.RunHistory.Run;
import dinosaurus.harness.similarity.SimilarityReport;
import dinosaurus.rubric.report.AtomicFile;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the class page of a folder of reports from what is stored there. The caller holds the
 * folder's lock.
 */
public final class ClassReport {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          ClassReport.class.getClassLoader(),
          ClassReport.class.getPackageName());

  private static final List<String> ASSETS =
      List.of(
          "class.css",
          "class.js",
          "selection.js",
          "review.css",
          "together.css",
          "notes.js",
          "review.js");

  private ClassReport() {}

  /**
   * Keeps the list of a run, which the page is made from, and writes the page.
   *
   * @param folder the folder of the reports
   * @param submissions the names of the run's submissions; those that have no grade are left out
   * @param complete whether the run came to its end
   * @param when when it ended
   * @throws IOException if a file can't be read or written
   */
  public static void write(Path folder, List<String> submissions, boolean complete, Instant when)
      throws IOException {
    List<Member> members = new ArrayList<>();
    for (String name : submissions) {
      GradedFolder.grade(folder.resolve(name))
          .ifPresent(grade -> members.add(Member.of(name, grade)));
    }
    if (complete) {
      RunHistory.add(folder, Run.of(when, members));
    }
    new ClassList(complete, members).keep(folder);
    render(folder);
  }

  /**
   * Tells whether a run has left its list in a folder, without which there is no page.
   *
   * @throws IOException if the list can't be read
   * @throws IllegalArgumentException if it isn't as the run left it; the message is one line
   */
  public static boolean hasList(Path folder) throws IOException {
    return list(folder).isPresent();
  }

  private static Optional<ClassList> list(Path folder) throws IOException {
    Kept<ClassList> list = ClassList.read(folder);
    if (list.value().isEmpty() && list.condition() != Condition.MISSING) {
      throw new IllegalArgumentException(
          ResultFiles.CLASS
              + " in "
              + folder
              + " "
              + list.condition().words()
              + "; grade there again.");
    }
    return list.value();
  }

  /**
   * Writes the page once more from what is stored: the same bytes every time. Writes nothing where
   * no run has left its list.
   *
   * @param folder the folder of the reports
   * @throws IOException if a file can't be read or written
   * @throws IllegalArgumentException if the list isn't as a run left it; the message is one line
   */
  public static void render(Path folder) throws IOException {
    Optional<ClassPage> page = page(folder);
    if (page.isPresent()) {
      write(folder, page.get());
    }
  }

  /** Returns what the page of a class shows; nothing where no run has left its list. */
  static Optional<ClassPage> page(Path folder) throws IOException {
    Optional<ClassList> list = list(folder);
    return list.isPresent() ? Optional.of(page(folder, list.get())) : Optional.empty();
  }

  private static void write(Path folder, ClassPage page) throws IOException {
    Path assets = Files.createDirectories(folder.resolve(ResultFiles.ASSETS));
    for (String asset : ASSETS) {
      try (InputStream in = ClassReport.class.getResourceAsStream(asset)) {
        AtomicFile.write(
            assets.resolve(asset), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    AtomicFile.write(folder.resolve(ResultFiles.PAGE_DATA), TableData.of(page));
    AtomicFile.write(folder.resolve(ResultFiles.PAGE), html("index.jte", page));
    AtomicFile.write(folder.resolve(ResultFiles.REVIEW), html("review.jte", page));
  }

  /** Renders a template whose parameter is a page. */
  static String html(String template, Object page) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(template, page, html);
    return html.toString();
  }

  private static ClassPage page(Path folder, ClassList list) throws IOException {
    ReportSummaries reports = new ReportSummaries(folder);
    List<SubmissionRow> rows = new ArrayList<>();
    for (Member member : list.members()) {
      rows.add(SubmissionRow.of(rows.size(), folder, member, reports.of(member.submission())));
    }
    Optional<List<Change<Member>>> changes =
        ClassList.readBefore(folder).map(before -> changes(before, list));
    return new ClassPage(
        list.complete(),
        rows,
        SimilarityReport.read(folder),
        changes,
        ReviewNotes.read(folder).notes(),
        RunHistory.read(folder).runs(),
        Files.isRegularFile(folder.resolve(ResultFiles.RUBRIC)));
  }

  /** Tells what changed since the run before; a run that was stopped misses nobody. */
  static List<Change<Member>> changes(ClassList before, ClassList now) {
    return Change.between(
            byName(before),
            byName(now),
            Member::total,
            (old, later) -> old.outcome() == later.outcome())
        .stream()
        .filter(change -> change.kind() != Change.Kind.GONE || now.complete())
        .toList();
  }

  private static Map<String, Member> byName(ClassList list) {
    Map<String, Member> byName = new LinkedHashMap<>();
    list.members().forEach(member -> byName.put(member.submission(), member));
    return byName;
  }
}
