package dinosaurus.student;

import dinosaurus.rubric.SampleTests;
import dinosaurus.rubric.grading.ModelUnderTest;

/**
 * Grades exercise 2, {@code sample}.
 *
 * <p>Run this class in your IDE, or with {@code mvn test -Dtest=SampleTest}. It checks that your
 * {@code sample}
 *
 * <ul>
 *   <li>draws every character from the network's probabilities (18),
 *   <li>ends a name with the newline it draws, once (3),
 *   <li>stops after 50 characters and adds the newline (3),
 *   <li>adds the newline at the limit even after a newline (1),
 *   <li>finds the newline wherever the vocabulary has it (2),
 *   <li>leaves the parameters it was given as they were (2),
 *   <li>samples the same name again when asked the same again (1).
 * </ul>
 *
 * <p>A behaviour that isn't right yet is told with the case, the place and the numbers.
 */
@ModelUnderTest
class SampleTest extends SampleTests {}
