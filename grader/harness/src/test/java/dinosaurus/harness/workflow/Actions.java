package dinosaurus.harness.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Does what the actions of others do, as far as the workflows need it. */
interface Actions {

  /**
   * Runs an action.
   *
   * @param action its name, with the commit that it is pinned to
   * @param with its inputs
   * @param workspace the job's folder
   */
  void use(String action, Map<String, String> with, Path workspace) throws IOException;
}
