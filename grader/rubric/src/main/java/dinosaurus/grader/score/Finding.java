package dinosaurus.grader.score;

import dinosaurus.fixtures.Visibility;

/**
 * Says what is wrong with the answer to one case.
 *
 * @param caseId the id of the case
 * @param caseTitle what is special about the case
 * @param visibility whether the feedback may be shown to the student
 * @param feedback where the answer parts from the expected one: tensor, index or time step,
 *     expected, actual, share of entries that differ
 */
public record Finding(String caseId, String caseTitle, Visibility visibility, String feedback) {}
