/** What becomes of grades by what an instructor decides: late policy and overrides. */
package dinosaurus.harness.policy;
