package dinosaurus.student;

import dinosaurus.rubric.OptimizeTests;
import dinosaurus.rubric.grading.ModelUnderTest;

/**
 * Grades exercise 3, {@code optimize}. It calls your {@code clip}.
 *
 * <p>Run this class in your IDE, or with {@code mvn test -Dtest=OptimizeTest}. It checks that your
 * {@code optimize}
 *
 * <ul>
 *   <li>returns the loss of the example before the update (4),
 *   <li>returns the gradients of the loss (4),
 *   <li>returns the gradients clipped to the range from -5 to 5 (4),
 *   <li>updates every parameter in place, against its gradient (6),
 *   <li>returns the state after the last time step (3),
 *   <li>leaves x, y and aPrev as they were (2),
 *   <li>takes the same step again when asked the same again (2).
 * </ul>
 *
 * <p>A behaviour that isn't right yet is told with the case, the place and the numbers.
 */
@ModelUnderTest
class OptimizeTest extends OptimizeTests {}
