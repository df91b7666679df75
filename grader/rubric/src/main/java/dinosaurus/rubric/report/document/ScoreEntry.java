package dinosaurus.rubric.report.document;

/**
 * Holds the points of a submission.
 *
 * @param earned the points earned
 * @param followThrough the points among them that were earned by follow-through
 * @param possible the points that can be earned
 * @param outOf100 100 x earned / possible
 */
public record ScoreEntry(int earned, int followThrough, int possible, double outOf100) {}
