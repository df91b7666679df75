package dinosaurus.harness.classpage;

import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.similarity.ComparedSubmission;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.SimilarPair;
import dinosaurus.harness.similarity.SimilarPair.Lines;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import dinosaurus.harness.similarity.SimilarityReport;
import dinosaurus.rubric.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a page for each pair that is alike, with both submissions beside each other. */
public final class PairPages {

  private static final int MOST_LINES = 2000;

  private PairPages() {}

  /**
   * Holds a pair.
   *
   * @param pair what was found
   * @param sides both submissions
   */
  record Pair(SimilarPair pair, List<Side> sides) {}

  /**
   * Holds a submission.
   *
   * @param name its name
   * @param rows its lines
   * @param left how many more lines it has
   */
  record Side(String name, List<Row> rows, int left) {}

  /**
   * Holds a line.
   *
   * @param file the name of the file that begins here, or nothing
   * @param number its number in the file
   * @param text its characters
   * @param passage the number of the passage that it belongs to, from 1; 0 if it agrees with
   *     nothing
   * @param first whether the passage begins here
   */
  record Row(String file, int number, String text, int passage, boolean first) {}

  /** Returns the page of a pair, seen from the class page; nothing if it has none. */
  static Optional<String> page(SimilarityReport report, SimilarPair pair) {
    return pair.passages().isEmpty()
        ? Optional.empty()
        : Optional.of(ResultFiles.PAIRS + "/" + (report.found().indexOf(pair) + 1) + ".html");
  }

  /**
   * Writes the pages in place of those of an earlier run.
   *
   * @param folder the folder of the reports
   * @param report what comparing found
   * @param submissions what was compared
   * @throws IOException if a file can't be written
   */
  public static void write(
      Path folder, SimilarityReport report, List<ComparedSubmission> submissions)
      throws IOException {
    clear(folder.resolve(ResultFiles.PAIRS));
    Map<String, ComparedSubmission> byName =
        submissions.stream()
            .collect(Collectors.toMap(ComparedSubmission::name, Function.identity()));
    for (SimilarPair pair : report.found()) {
      Optional<String> page = page(report, pair);
      if (page.isPresent()) {
        Path file = folder.resolve(page.get());
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, ClassReport.html("together.jte", pair(pair, byName)));
      }
    }
  }

  private static void clear(Path pages) throws IOException {
    if (Files.isDirectory(pages)) {
      try (Stream<Path> files = Files.list(pages)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Pair pair(SimilarPair pair, Map<String, ComparedSubmission> byName) {
    List<Lines> first = pair.passages().stream().map(Passage::first).toList();
    List<Lines> second = pair.passages().stream().map(Passage::second).toList();
    return new Pair(
        pair,
        List.of(
            side(byName.get(pair.submissions().get(0)), first),
            side(byName.get(pair.submissions().get(1)), second)));
  }

  private static Side side(ComparedSubmission submission, List<Lines> passages) {
    List<SourceListing.Line> lines =
        submission.code().get().map(SourceListing::lines).orElse(List.of());
    Map<Integer, Integer> marked = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (SourceListing.Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      int passage = passage(line, passages);
      boolean first = passage > 0 && marked.putIfAbsent(passage, line.number()) == null;
      String file = line.number() == 1 ? line.file() : "";
      rows.add(new Row(file, line.number(), line.text(), passage, first));
    }
    return new Side(submission.name(), rows, lines.size() - rows.size());
  }

  private static int passage(SourceListing.Line line, List<Lines> passages) {
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).holds(line.file(), line.number())) {
        return i + 1;
      }
    }
    return 0;
  }
}
