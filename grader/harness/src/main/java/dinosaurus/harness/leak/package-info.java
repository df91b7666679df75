/** The search for what students mustn't have: the reference, the hidden cases, the history. */
package dinosaurus.harness.leak;
