package dinosaurus.grader.report.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import dinosaurus.fixtures.Visibility;

/**
 * Says what is wrong with the answer to one case.
 *
 * @param caseId the id of the case, {@code case} in report.json
 * @param title what is special about the case
 * @param visibility who may see the case
 * @param feedback where the answer parts from the expected one; empty for a hidden case
 */
public record FindingEntry(
    @JsonProperty("case") String caseId, String title, Visibility visibility, String feedback) {}
