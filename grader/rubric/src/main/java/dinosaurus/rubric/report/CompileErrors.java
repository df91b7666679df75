package dinosaurus.rubric.report;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Message;
import dinosaurus.rubric.report.document.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells on a console why a file can't be run: in plain words with the line marked, then once in the
 * compiler's own.
 */
public final class CompileErrors {

  private static final String RULE = "-".repeat(ConsoleText.WIDTH);
  private static final int MOST_MESSAGES = 3;
  private static final int LINES_BEFORE = 1;

  private final ReportDocument report;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  private CompileErrors(ReportDocument report, Paint paint) {
    this.report = report;
    this.paint = paint;
  }

  /**
   * Draws the errors.
   *
   * @param report the report of the file, with its messages
   * @param original the compiler's own words for each; none where ours say more
   * @param all whether to tell all, or the first few
   * @param paint the colours
   * @return lines that end with {@code \n}, of printable ASCII characters but for the colours
   */
  public static String of(ReportDocument report, List<String> original, boolean all, Paint paint) {
    return new CompileErrors(report, paint).draw(original, all ? Integer.MAX_VALUE : MOST_MESSAGES);
  }

  private String draw(List<String> original, int most) {
    lines.add(RULE);
    lines.add(
        paint.strong(
            ConsoleText.spread(
                "Dinosaurus Island: " + ConsoleText.ascii(report.submission()), "not run")));
    lines.add(RULE);
    report.messages().stream().limit(most).forEach(this::message);
    more(report.messages().size() - most);
    if (!original.isEmpty()) {
      lines.add("In the compiler's own words:");
      original.stream()
          .limit(most)
          .flatMap(String::lines)
          .map(line -> "  " + ConsoleText.ascii(line))
          .forEach(lines::add);
      lines.add(RULE);
    }
    lines.add(paint.strong(report.nextStep()));
    return String.join("\n", lines) + "\n";
  }

  private void message(Message message) {
    ConsoleText.paragraph("", message.text()).stream().map(paint::wrong).forEach(lines::add);
    message.place().ifPresent(this::excerpt);
    lines.add("");
  }

  private void excerpt(SourcePlace place) {
    for (SourcePlace.Line line : place.excerpt()) {
      if (line.number() >= place.line() - LINES_BEFORE && line.number() <= place.line()) {
        boolean marked = line.number() == place.line();
        String text =
            "%s %4d  %s"
                .formatted(marked ? ">" : " ", line.number(), ConsoleText.ascii(line.text()));
        String cut = text.substring(0, Math.min(text.length(), ConsoleText.WIDTH));
        lines.add(marked ? paint.strong(cut) : cut);
      }
    }
  }

  private void more(int count) {
    if (count > 0) {
      lines.add("... and " + count + " more, which may go when these do; --all tells them.");
      lines.add("");
    }
  }
}
