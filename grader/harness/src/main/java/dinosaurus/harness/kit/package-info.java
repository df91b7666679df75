/**
 * What is handed out: the kit made of the instructor's repository, its comparison with students'
 * copies, the autograder for Gradescope, and the release with all of these.
 */
package dinosaurus.harness.kit;
