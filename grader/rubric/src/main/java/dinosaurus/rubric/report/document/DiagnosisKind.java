package dinosaurus.rubric.report.document;

import dinosaurus.rubric.score.Diagnosis;
import java.util.Map;

/** Names the kinds of diagnoses. */
public enum DiagnosisKind {
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
  /** Several mistakes together explain them. */
  COMBINED;

  private static final Map<Class<? extends Diagnosis>, DiagnosisKind> KINDS =
      Map.of(
          Diagnosis.Silent.class, SILENT,
          Diagnosis.Named.class, NAMED,
          Diagnosis.OneOf.class, ONE_OF,
          Diagnosis.FollowsFrom.class, FOLLOWS_FROM,
          Diagnosis.MayFollowFrom.class, MAY_FOLLOW_FROM,
          Diagnosis.Combined.class, COMBINED);

  static DiagnosisKind of(Diagnosis diagnosis) {
    return KINDS.get(diagnosis.getClass());
  }
}
