/**
 * Finds the known mistake that gives exactly the answers of a submission, and keeps silent in
 * doubt.
 */
package dinosaurus.rubric.diagnosis;
