package dinosaurus.grader.report;

import dinosaurus.grader.score.Diagnosis;
import java.util.Map;

/** Names the kinds of diagnoses in report.json. */
final class DiagnosisName {

  private static final Map<Class<? extends Diagnosis>, String> NAMES =
      Map.of(
          Diagnosis.Silent.class, "silent",
          Diagnosis.Named.class, "named",
          Diagnosis.OneOf.class, "oneOf",
          Diagnosis.FollowsFrom.class, "followsFrom",
          Diagnosis.MayFollowFrom.class, "mayFollowFrom",
          Diagnosis.Combined.class, "combined");

  private DiagnosisName() {}

  static String of(Diagnosis diagnosis) {
    return NAMES.get(diagnosis.getClass());
  }
}
