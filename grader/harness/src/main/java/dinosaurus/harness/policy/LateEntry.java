package dinosaurus.harness.policy;

/**
 * Says that a student was late, as the instructor knows.
 *
 * @param student the student, as the file has it
 * @param days the days that had begun; at least 1
 * @param line the line of the file that says so
 */
record LateEntry(String student, int days, int line) {}
