/** The command line: {@code dino grade}, {@code dino fixtures}. */
package dinosaurus.harness.command;
