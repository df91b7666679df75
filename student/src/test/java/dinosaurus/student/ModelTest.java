package dinosaurus.student;

import dinosaurus.rubric.ModelTests;
import dinosaurus.rubric.grading.ModelUnderTest;

/**
 * Grades exercise 4, {@code model}. It calls your {@code optimize} and {@code sample}.
 *
 * <p>Run this class in your IDE, or with {@code mvn test -Dtest=ModelTest}. It checks that your
 * {@code model}
 *
 * <ul>
 *   <li>trains on one name after the other, carrying the state along (6),
 *   <li>starts again from the first name after the last (3),
 *   <li>reports the smoothed loss at every checkpoint (5),
 *   <li>samples names after the update, with seeds 0, 1, 2, ... (5),
 *   <li>makes a checkpoint every 2000 iterations, from the first on (2),
 *   <li>returns the last name of the last checkpoint (2),
 *   <li>leaves the list of names as it was (1),
 *   <li>trains anew every time it is called (1).
 * </ul>
 *
 * <p>A behaviour that isn't right yet is told with the case, the place and the numbers.
 */
@ModelUnderTest
class ModelTest extends ModelTests {}
