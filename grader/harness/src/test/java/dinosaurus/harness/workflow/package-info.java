/**
 * Runs the workflows of a class repository as they stand: their shell steps in a bare folder with
 * the variables that GitHub sets, their actions by what those do, against a stub of GitHub's API.
 */
package dinosaurus.harness.workflow;
