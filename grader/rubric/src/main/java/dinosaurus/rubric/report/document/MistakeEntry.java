package dinosaurus.rubric.report.document;

import dinosaurus.assignment.Exercise;

/**
 * Names a known mistake.
 *
 * @param id its id, which never changes: {@code C02}
 * @param exercise the exercise in which it is made
 * @param title what goes wrong, for instructors
 * @param section the anchor of the handout's section that helps
 */
public record MistakeEntry(String id, Exercise exercise, String title, String section) {}
