/** What puts grades into the files that learning platforms export and take back. */
package dinosaurus.harness.gradebook;
