/** Runs that are killed, interrupted and disturbed, as processes of their own. */
package dinosaurus.harness.survival;
