package dinosaurus.rubric.grading;

import dinosaurus.assignment.Printed;
import dinosaurus.assignment.Settings;

/** Controls the process that calls a model. A model in another process implements this itself. */
public interface ModelProcess {

  /** Makes the calls from now on with these settings. */
  void use(Settings settings);

  /** Returns what the latest call printed, as far as that is known. */
  default Printed printed() {
    return Printed.NOTHING;
  }

  /**
   * Says that the public cases are over and hidden ones follow: methods that were given up on the
   * former may be called again.
   */
  default void hiddenCasesFollow() {}
}
