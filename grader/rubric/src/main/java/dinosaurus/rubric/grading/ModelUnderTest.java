package dinosaurus.rubric.grading;

import dinosaurus.toolkit.CharacterModel;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Says which class a class of graded tests grades, on the public cases. */
@Documented
@Inherited
@ExtendWith(LocalSubject.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModelUnderTest {

  /**
   * Returns the class, which has a constructor without parameters. {@link CharacterModel} itself
   * stands for the student's {@code DinosaurModel} as its file is saved now.
   */
  Class<? extends CharacterModel> value() default CharacterModel.class;
}
