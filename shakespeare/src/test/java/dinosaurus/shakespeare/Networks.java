package dinosaurus.shakespeare;

import dinosaurus.toolkit.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;

/** Makes networks for tests, and starts the engine before the first. */
final class Networks {

  static final Path CACHE = Path.of("target/engine");

  private Networks() {}

  /** Makes a network with random weights, the same for the same seed. */
  static Network random(Vocabulary vocabulary, int layers, int seed) {
    PyTorch.start(CACHE, 1, seed);
    return Network.random(vocabulary, layers);
  }

  /** Makes the network that comes with the module. */
  static Network shipped() throws IOException {
    PyTorch.start(CACHE, 1, 0);
    return Weights.shipped().network();
  }
}
