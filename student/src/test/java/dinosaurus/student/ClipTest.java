package dinosaurus.student;

import dinosaurus.rubric.ClipTests;
import dinosaurus.rubric.grading.ModelUnderTest;

/**
 * Grades exercise 1, {@code clip}.
 *
 * <p>Run this class in your IDE, or with {@code mvn test -Dtest=ClipTest}. It checks that your
 * {@code clip}
 *
 * <ul>
 *   <li>brings entries above maxValue down to maxValue (6),
 *   <li>brings entries below -maxValue up to -maxValue (6),
 *   <li>returns entries within the bounds exactly as they were (3),
 *   <li>leaves the gradients it was given as they were (3),
 *   <li>returns new matrices, even where there is nothing to clip (1),
 *   <li>clips the same way again when asked the same again (1).
 * </ul>
 *
 * <p>A behaviour that isn't right yet is told with the case, the place and the numbers.
 */
@ModelUnderTest
class ClipTest extends ClipTests {}
