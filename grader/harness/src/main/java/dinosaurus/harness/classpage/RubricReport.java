package dinosaurus.harness.classpage;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.rubric.Points;
import dinosaurus.rubric.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells what the graded tests ask for, what catches what, and how a class did. */
public final class RubricReport {

  private RubricReport() {}

  /**
   * Returns it as a text, and writes the page of a class, whose folder's lock the caller holds.
   *
   * @param folder the folder of the reports; nothing for the text alone
   * @param cases all cases
   * @param points what the tests are worth
   * @return the lines of the text
   * @throws IOException if a file can't be read or written
   * @throws IllegalArgumentException if the list of the class isn't as a run left it
   */
  public static List<String> of(Optional<Path> folder, CaseSet cases, Points points)
      throws IOException {
    Optional<ClassPage> students =
        folder.isPresent() ? ClassReport.page(folder.get()) : Optional.empty();
    RubricPage page =
        RubricPage.of(
            cases,
            points,
            CaughtMistakes.in(cases),
            students.map(ClassPage::items).orElse(List.of()),
            students.map(ClassPage::analysed).orElse(0));
    if (folder.isPresent()) {
      AtomicFile.write(
          folder.get().resolve(ResultFiles.RUBRIC), ClassReport.html("rubric.jte", page));
      ClassReport.render(folder.get()); // which links it
    }
    return page.lines();
  }
}
