package dinosaurus.rubric.grading;

import java.lang.management.ManagementFactory;

/**
 * Knows whether somebody is stepping through the code, who needs more time than a deadline gives.
 */
final class Debugger {

  private Debugger() {}

  static boolean isAttached() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .anyMatch(argument -> argument.startsWith("-agentlib:jdwp"));
  }
}
