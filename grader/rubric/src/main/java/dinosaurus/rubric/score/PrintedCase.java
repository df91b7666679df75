package dinosaurus.rubric.score;

import java.util.List;

/**
 * Holds what a call on a public case printed.
 *
 * @param caseId the id of the case
 * @param caseTitle what is special about the case
 * @param lines the first lines
 * @param count how many there were in all
 */
public record PrintedCase(String caseId, String caseTitle, List<String> lines, int count) {

  /** Makes the texts fit to be shown. */
  public PrintedCase {
    Require.text("caseId", caseId);
    caseTitle = PlainText.line(caseTitle);
    lines = lines.stream().map(PlainText::ofRun).toList();
  }

  /** Returns how many lines aren't shown. */
  public int more() {
    return count - lines.size();
  }
}
