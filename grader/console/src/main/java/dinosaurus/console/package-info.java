/**
 * The student's command line: {@code ./dino check} runs the graded tests without Maven, {@code
 * ./dino play} the playground.
 *
 * <p>The student's file is compiled in this process, in memory, as the grader does it.
 */
package dinosaurus.console;
