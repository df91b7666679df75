package dinosaurus.harness.command;

import picocli.CommandLine.Command;

/** Grades a class on several machines. */
@Command(
    name = "shard",
    description = {
      "Grades a class on several machines: plan splits it into shards, run grades one of them on"
          + " any machine,",
      "and merge makes of their results the folder that grade would have written. See"
          + " docs/CLUSTER.md."
    },
    subcommands = {
      ShardPlanCommand.class,
      ShardRunCommand.class,
      ShardMergeCommand.class,
      ShardStatusCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class ShardCommand {

  private ShardCommand() {}
}
