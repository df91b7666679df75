/** The folder of results: what runs write to it, and what other commands read there and add. */
package dinosaurus.harness.results;
