package dinosaurus.grader.score;

import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.Visibility;
import java.util.List;

/**
 * Says what is wrong with the answer to one case.
 *
 * @param caseId the id of the case
 * @param caseTitle what is special about the case
 * @param visibility who may see the case
 * @param feedback where the answer parts from the expected one: tensor, index or time step,
 *     expected, actual, share of entries that differ; empty for a hidden case, whose numbers stay
 *     with the instructor
 * @param evidence what shows it; none for a hidden case
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
   * @throws IllegalArgumentException if the id is empty, a component is null, a public finding says
   *     nothing, or a hidden one says more than its title
   */
  public Finding {
    Require.text("caseId", caseId);
    caseTitle = PlainText.line(caseTitle);
    Require.present("visibility", visibility);
    feedback = PlainText.line(feedback);
    if (feedback.isEmpty() != (visibility == Visibility.HIDDEN)) {
      throw new IllegalArgumentException(
          "The finding on "
              + caseId
              + " must have feedback if it is public, none if it is hidden.");
    }
    evidence = List.copyOf(evidence);
    if (!evidence.isEmpty() && visibility == Visibility.HIDDEN) {
      throw new IllegalArgumentException("The hidden case " + caseId + " must have no evidence.");
    }
  }

  /** Returns the finding on a case; of a hidden case feedback and evidence are left out. */
  public static Finding on(Fixture fixture, String feedback, List<Evidence> evidence) {
    return fixture.visibility() == Visibility.HIDDEN
        ? new Finding(fixture.id(), fixture.title(), Visibility.HIDDEN, "")
        : new Finding(fixture.id(), fixture.title(), Visibility.PUBLIC, feedback, evidence);
  }

  /** Returns the finding as one line: the case, then what is wrong. */
  public String sentence() {
    return visibility == Visibility.HIDDEN
        ? "The answer to the hidden case \"" + caseTitle + "\" is wrong."
        : "Case \"" + caseTitle + "\": " + feedback;
  }
}
