/** What the grader has of the operating system for a while: folders, and the ids of users. */
package dinosaurus.harness.system;
