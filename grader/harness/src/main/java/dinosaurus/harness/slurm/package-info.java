/** Runs the shards of a plan on a cluster that Slurm manages. */
package dinosaurus.harness.slurm;
