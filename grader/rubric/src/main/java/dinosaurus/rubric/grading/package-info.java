/** What runs the graded tests on a model, locally or on behalf of the harness. */
package dinosaurus.rubric.grading;
