/** A cluster of Slurm on the loopback interface, and what it makes of a plan. */
package dinosaurus.harness.slurm;
