/**
 * A right model, variations of it that are wrong in one way each, and cases that tell them apart.
 */
package dinosaurus.rubric.models;
