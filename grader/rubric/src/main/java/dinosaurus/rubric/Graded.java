package dinosaurus.rubric;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Visibility;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * Marks a test that earns points: all of them if it passes, none if not. {@code points.properties}
 * says how many.
 */
@Documented
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Graded {

  /** Returns the id, which never changes: {@code clip.argument}. */
  String id();

  /** Returns the exercise that the test belongs to. */
  Exercise exercise();

  /** Returns whether students can run the test themselves. */
  Visibility visibility() default Visibility.PUBLIC;
}
