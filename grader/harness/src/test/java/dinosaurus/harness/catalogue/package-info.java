/** The catalogue of misconceptions, graded: in this process and as submissions in workers. */
package dinosaurus.harness.catalogue;
