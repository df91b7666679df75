package dinosaurus.grader.score;

import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.Visibility;

/**
 * Says what is wrong with the answer to one case.
 *
 * @param caseId the id of the case
 * @param caseTitle what is special about the case
 * @param visibility who may see the case
 * @param feedback where the answer parts from the expected one: tensor, index or time step,
 *     expected, actual, share of entries that differ; empty for a hidden case, whose numbers stay
 *     with the instructor
 */
public record Finding(String caseId, String caseTitle, Visibility visibility, String feedback) {

  /**
   * Checks the components.
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
  }

  /** Returns the finding on a case; of a hidden case the feedback is left out. */
  public static Finding on(Fixture fixture, String feedback) {
    boolean hidden = fixture.visibility() == Visibility.HIDDEN;
    return new Finding(fixture.id(), fixture.title(), fixture.visibility(), hidden ? "" : feedback);
  }

  /** Returns the finding as one line: the case, then what is wrong. */
  public String sentence() {
    return visibility == Visibility.HIDDEN
        ? "The answer to the hidden case \"" + caseTitle + "\" is wrong."
        : "Case \"" + caseTitle + "\": " + feedback;
  }
}
