/** What brings reports back to students, in the forms that learning platforms and mailers take. */
package dinosaurus.harness.feedback;
