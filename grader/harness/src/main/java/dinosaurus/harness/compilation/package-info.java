/** Compiles submissions in processes that have nothing to steal, and tells students why not. */
package dinosaurus.harness.compilation;
