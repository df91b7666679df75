package dinosaurus.rubric.report.document;

import java.util.List;

/**
 * Says which known mistakes give exactly the wrong answers of an exercise.
 *
 * @param kind what is known
 * @param feedback what to tell the student, a line each; empty if no mistake is named
 * @param mistakes every mistake that is named or may be the one
 */
public record DiagnosisEntry(
    DiagnosisKind kind, List<String> feedback, List<MistakeEntry> mistakes) {

  /** Copies the lists, so that an entry never changes. */
  public DiagnosisEntry {
    feedback = List.copyOf(feedback);
    mistakes = List.copyOf(mistakes);
  }
}
