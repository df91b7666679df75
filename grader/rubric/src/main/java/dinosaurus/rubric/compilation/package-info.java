/** Tells students in plain words why a file doesn't compile. */
package dinosaurus.rubric.compilation;
