package dinosaurus.rubric.score;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Visibility;
import java.util.List;

/**
 * Says what is wrong with the answer to one case.
 *
 * @param caseId the id of the case
 * @param caseTitle what is special about the case
 * @param visibility who may see the case
 * @param feedback where the answer parts from the expected one: tensor, index or time step,
 *     expected, actual, share of entries that differ
 * @param evidence what shows it
 */
public record Finding(
    String caseId,
    String caseTitle,
    Visibility visibility,
    String feedback,
    List<Evidence> evidence) {

  /** Creates a finding without evidence. */
  public Finding(String caseId, String caseTitle, Visibility visibility, String feedback) {
    this(caseId, caseTitle, visibility, feedback, List.of());
  }

  /**
   * Checks the components and copies the list, so that a finding never changes.
   *
   * @throws IllegalArgumentException if the id or the feedback is empty, or a component is null
   */
  public Finding {
    Require.text("caseId", caseId);
    caseTitle = PlainText.line(caseTitle);
    Require.present("visibility", visibility);
    feedback = Require.text("feedback", PlainText.line(feedback));
    evidence = List.copyOf(evidence);
  }

  /** Returns the finding on a case. */
  public static Finding on(Case<?, ?> one, String feedback, List<Evidence> evidence) {
    return new Finding(one.id(), one.title(), one.visibility(), feedback, evidence);
  }

  /** Returns the finding as one line: the case, then what is wrong. */
  public String sentence() {
    String kind = visibility == Visibility.HIDDEN ? "Hidden case" : "Case";
    return kind + " \"" + caseTitle + "\": " + feedback;
  }
}
