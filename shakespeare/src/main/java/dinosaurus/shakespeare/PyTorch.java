package dinosaurus.shakespeare;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import java.nio.file.Path;

/** Starts the engine that the library computes with. */
final class PyTorch {

  /** What every engine that Maven fetched for a machine has in its jar. */
  private static final String NATIVE = "/native/lib/pytorch.properties";

  private PyTorch() {}

  /**
   * Starts the engine, offline; the first time it is unpacked, which takes 432 MB.
   *
   * @param cache the folder to unpack it to
   * @param threads how many threads it computes with
   * @param seed the seed of initial weights and dropout
   * @throws PoetException if there is no engine for this machine, or it doesn't start
   */
  static void start(Path cache, int threads, int seed) {
    if (PyTorch.class.getResource(NATIVE) == null) {
      throw new PoetException(
          "There is no PyTorch for this machine ("
              + System.getProperty("os.name")
              + ", "
              + System.getProperty("os.arch")
              + "); it is there for Linux on x86-64 and ARM, Windows on x86-64, macOS on ARM.");
    }
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    System.setProperty("ai.djl.pytorch.graph_optimizer", "false");
    System.setProperty("ENGINE_CACHE_DIR", cache.toAbsolutePath().toString());
    try {
      Engine.getEngine("PyTorch").setRandomSeed(seed);
    } catch (EngineException e) {
      throw new PoetException("PyTorch doesn't start here: " + deepest(e) + ".");
    }
  }

  private static String deepest(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
