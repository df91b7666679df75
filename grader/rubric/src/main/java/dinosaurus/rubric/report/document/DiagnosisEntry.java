package dinosaurus.rubric.report.document;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.Diagnosis;
import java.util.List;
import java.util.Map;

/**
 * Says which known mistakes give exactly the wrong answers of an exercise.
 *
 * @param kind what is known
 * @param feedback what to tell the student, a line each; empty if no mistake is named
 * @param mistakes every mistake that is named or may be the one
 */
public record DiagnosisEntry(Kind kind, List<String> feedback, List<Mistake> mistakes) {

  /** Copies the lists, so that an entry never changes. */
  public DiagnosisEntry {
    feedback = List.copyOf(feedback);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Names a known mistake.
   *
   * @param id its id, which never changes: {@code C02}
   * @param exercise the exercise in which it is made
   * @param title what goes wrong, for instructors
   * @param section the anchor of the handout's section that helps
   */
  public record Mistake(String id, Exercise exercise, String title, String section) {}

  /** Names the kinds of diagnoses. */
  public enum Kind {
    /** None that is known explains the answers, or nothing is wrong. */
    SILENT,
    /** This mistake explains them. */
    NAMED,
    /** One of these mistakes, which share a hint, explains them. */
    ONE_OF,
    /** A mistake in an earlier exercise explains them. */
    FOLLOWS_FROM,
    /** None that is known explains them, but an earlier exercise is wrong. */
    MAY_FOLLOW_FROM,
    /** None that is known explains them, but something holds of all. */
    INFERRED,
    /** Several mistakes together explain them. */
    COMBINED,
    /** The grader itself failed to look for something; in no report for a student. */
    FAILED;

    private static final Map<Class<? extends Diagnosis>, Kind> KINDS =
        Map.of(
            Diagnosis.Silent.class, SILENT,
            Diagnosis.Named.class, NAMED,
            Diagnosis.OneOf.class, ONE_OF,
            Diagnosis.FollowsFrom.class, FOLLOWS_FROM,
            Diagnosis.MayFollowFrom.class, MAY_FOLLOW_FROM,
            Diagnosis.Inferred.class, INFERRED,
            Diagnosis.Combined.class, COMBINED,
            Diagnosis.Failed.class, FAILED);

    static Kind of(Diagnosis diagnosis) {
      return KINDS.get(diagnosis.getClass());
    }
  }
}
