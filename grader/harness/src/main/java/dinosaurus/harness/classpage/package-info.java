/** The class page: one page about all submissions of a run, for the instructor alone. */
package dinosaurus.harness.classpage;
