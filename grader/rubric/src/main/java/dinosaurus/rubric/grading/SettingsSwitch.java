package dinosaurus.rubric.grading;

import dinosaurus.assignment.Settings;

/**
 * Gives the computer that calls a model other settings. A model in another process implements this
 * itself.
 */
@FunctionalInterface
public interface SettingsSwitch {

  /** Makes the calls from now on with these settings. */
  void use(Settings settings);
}
