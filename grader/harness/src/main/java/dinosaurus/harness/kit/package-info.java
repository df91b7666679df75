/**
 * What students get: the kit made of the instructor's repository, and its comparison with copies.
 */
package dinosaurus.harness.kit;
