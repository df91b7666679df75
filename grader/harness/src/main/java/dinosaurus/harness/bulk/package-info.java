/** Grades many submissions: finds them, grades each, writes their reports and the run's grades. */
package dinosaurus.harness.bulk;
