/**
 * Searches the edits of sampling, one and two at a time, for those that draw the names that came
 * back.
 */
package dinosaurus.rubric.inference.sample;
