package dinosaurus.rubric.report.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.score.Evidence;
import java.util.List;

/**
 * Says what is wrong with the answer to one case.
 *
 * @param caseId the id of the case, {@code case} in report.json
 * @param title what is special about the case
 * @param visibility who may see the case
 * @param feedback where the answer parts from the expected one
 * @param evidence what shows it
 */
public record FindingEntry(
    @JsonProperty("case") String caseId,
    String title,
    Visibility visibility,
    String feedback,
    List<Evidence> evidence) {

  /** Copies the list, so that an entry never changes. */
  public FindingEntry {
    evidence = List.copyOf(evidence);
  }
}
