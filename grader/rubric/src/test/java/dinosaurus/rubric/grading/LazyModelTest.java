package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.compilation.ModelFault;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A student's own run refuses the same classes as the grader, in the same words. */
class LazyModelTest {

  static class Hidden {}

  /** Has methods that are missing. */
  public abstract static class Unfinished {}

  /** Can't be made without knowing more. */
  public static class Demanding {
    /** Takes something. */
    public Demanding(int size) {}
  }

  /** Can't be made by others. */
  public static class Shy {
    Shy() {}
  }

  /** Has the constructor that Java gives it. */
  public static class Usual {}

  @Test
  void refusesWhatTheGraderCannotCall() {
    assertEquals(Optional.of(ModelFault.NOT_PUBLIC), LazyModel.fault(Hidden.class));
    assertEquals(Optional.of(ModelFault.ABSTRACT), LazyModel.fault(Unfinished.class));
    assertEquals(Optional.of(ModelFault.NO_CONSTRUCTOR), LazyModel.fault(Demanding.class));
    assertEquals(Optional.of(ModelFault.NO_CONSTRUCTOR), LazyModel.fault(Shy.class));
    assertEquals(Optional.empty(), LazyModel.fault(Usual.class));
  }
}
