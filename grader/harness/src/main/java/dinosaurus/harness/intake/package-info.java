/** Finds what students handed in, and copies what is graded of it. */
package dinosaurus.harness.intake;
