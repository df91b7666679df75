package dinosaurus.rubric.report.export;

import dinosaurus.rubric.report.document.ReportDocument;

/** Renders a report for another program: the same report gives the same text. */
@FunctionalInterface
public interface ReportFormat {

  /**
   * Renders a report.
   *
   * @param report the report
   * @return the text, for UTF-8
   */
  String render(ReportDocument report);
}
