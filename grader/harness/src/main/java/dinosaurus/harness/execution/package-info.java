/**
 * Runs submissions in sandboxed processes: exchanges frames with them, counts their time, and tells
 * a submission's failures from the grader's.
 */
package dinosaurus.harness.execution;
