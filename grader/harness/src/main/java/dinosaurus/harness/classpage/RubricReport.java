package dinosaurus.harness.classpage;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.classpage.ItemAnalysis.Item;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.rubric.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what the graded tests ask for, what catches what, and how a class did. */
public final class RubricReport {

  private RubricReport() {}

  /**
   * Returns it as a text, and writes the page of a class, whose folder's lock the caller holds.
   *
   * @param folder the folder of the reports; nothing for the text alone
   * @return the lines of the text
   * @throws IOException if a file can't be read or written
   * @throws IllegalArgumentException if the list of the class isn't as a run left it
   */
  public static List<String> of(Optional<Path> folder) throws IOException {
    Map<String, Item> items =
        folder.isPresent() ? items(ClassReport.page(folder.get())) : Map.<String, Item>of();
    CaseSet cases = CaseSet.loadAll();
    RubricPage page = RubricPage.of(cases, CaughtMistakes.in(cases), items);
    if (folder.isPresent()) {
      AtomicFile.write(
          folder.get().resolve(ResultFiles.RUBRIC), ClassReport.html("rubric.jte", page));
    }
    return page.lines();
  }

  private static Map<String, Item> items(Optional<ClassPage> page) {
    return page.map(ClassPage::items).orElse(List.of()).stream()
        .collect(Collectors.toMap(item -> item.test().id(), item -> item));
  }
}
