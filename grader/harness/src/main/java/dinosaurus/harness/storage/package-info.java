/** Files that one run leaves for the next, and that nobody else is to write. */
package dinosaurus.harness.storage;
