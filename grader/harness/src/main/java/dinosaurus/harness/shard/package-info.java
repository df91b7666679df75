/** Grades a class in shards, on as many machines as a batch system gives. */
package dinosaurus.harness.shard;
