package dinosaurus.rubric.report.export;

import dinosaurus.rubric.report.MarkdownReport;
import dinosaurus.rubric.report.document.ReportDocument;

/** Renders a report as Markdown for the summary of a GitHub job, which takes 1 MiB. */
public final class JobSummary implements ReportFormat {

  private static final int LIMIT = 1 << 20;

  @Override
  public String render(ReportDocument report) {
    return Shortened.to(MarkdownReport.blocks(report), LIMIT);
  }
}
