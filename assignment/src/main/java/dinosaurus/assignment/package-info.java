/** What every room knows of the assignment: the exercises, their calls, the student's class. */
package dinosaurus.assignment;
