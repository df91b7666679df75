/** Shows a run to whoever waits for it: the table of grades, the progress, a summary. */
package dinosaurus.harness.display;
