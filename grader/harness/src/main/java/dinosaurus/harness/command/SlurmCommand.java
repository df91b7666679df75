package dinosaurus.harness.command;

import picocli.CommandLine.Command;

/** Grades the shards of a plan on a cluster that Slurm manages. */
@Command(
    name = "slurm",
    description = {
      "Grades the shards of a plan on a cluster that Slurm manages: submit, status, and retry for"
          + " what was lost.",
      "The plan, the results and dino lie on a file system that all nodes have. See"
          + " docs/CLUSTER.md."
    },
    subcommands = {SlurmSubmitCommand.class, SlurmStatusCommand.class, SlurmRetryCommand.class},
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class SlurmCommand {}
