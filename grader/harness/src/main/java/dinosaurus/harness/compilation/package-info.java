/** Compiles submissions in processes that have nothing to steal. */
package dinosaurus.harness.compilation;
