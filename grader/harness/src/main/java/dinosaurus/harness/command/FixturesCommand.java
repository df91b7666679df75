package dinosaurus.harness.command;

import picocli.CommandLine.Command;

/** Groups the commands on fixtures. */
@Command(
    name = "fixtures",
    description = "Writes the fixtures from the reference solution, or checks them.",
    subcommands = {
      FixturesWriteCommand.class,
      FixturesRenewCommand.class,
      FixturesCheckCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class FixturesCommand {}
