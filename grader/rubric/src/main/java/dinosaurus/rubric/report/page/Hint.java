package dinosaurus.rubric.report.page;

import dinosaurus.rubric.report.document.DiagnosisEntry;
import dinosaurus.rubric.score.HandoutAnchor;
import java.util.List;
import java.util.Optional;

/**
 * Holds a line of a diagnosis, with the section of the handout that helps apart.
 *
 * @param words what the line says
 * @param section the section; nothing if the line names none
 */
public record Hint(String words, Optional<HandoutAnchor> section) {

  private static final String LABEL = "Hint: ";

  /** Returns the lines of a diagnosis. */
  public static List<Hint> of(DiagnosisEntry diagnosis) {
    return diagnosis.feedback().stream().map(line -> of(line, diagnosis)).toList();
  }

  private static Hint of(String line, DiagnosisEntry diagnosis) {
    String words = line.startsWith(LABEL) ? line.substring(LABEL.length()) : line;
    return diagnosis.mistakes().stream()
        .map(mistake -> new HandoutAnchor(mistake.section()))
        .filter(section -> words.endsWith(section.reference()))
        .findFirst()
        .map(section -> new Hint(without(words, section.reference()), Optional.of(section)))
        .orElse(new Hint(words, Optional.empty()));
  }

  private static String without(String words, String end) {
    return words.substring(0, words.length() - end.length()).stripTrailing();
  }
}
