/**
 * A submission that looks its answers up among those of the public cases, and what it earns.
 *
 * <p>On public cases alone nobody can tell it from a solution; hidden and fresh cases can.
 */
package dinosaurus.harness.hardcoded;
