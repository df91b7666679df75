package dinosaurus.shakespeare;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.recurrent.LSTM;
import ai.djl.training.ParameterStore;
import ai.djl.util.Pair;
import dinosaurus.shakespeare.Safetensors.Tensor;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * Predicts the next character of a text: LSTM layers of 128 units (S. Hochreiter and J.
 * Schmidhuber, "Long short-term memory", Neural Computation 9(8), 1997), each followed by dropout
 * of one half, then one score for each character.
 *
 * <p>All layers but the last pass on their state at every step; the last passes on its final state
 * alone.
 */
final class Network implements AutoCloseable {

  private static final int UNITS = 128;
  private static final float DROPOUT = 0.5f;

  private final Vocabulary vocabulary;
  private final int layers;
  private final Model model;

  private Network(Vocabulary vocabulary, int layers) {
    this.vocabulary = vocabulary;
    this.layers = layers;
    this.model = Model.newInstance("poet", "PyTorch");
    model.setBlock(block(layers, vocabulary.size()));
  }

  /**
   * Makes a network with random weights, by the seed of the engine, which must have been started.
   *
   * @param vocabulary the characters it reads and writes
   * @param layers how many LSTM layers it has, at least 1
   */
  static Network random(Vocabulary vocabulary, int layers) {
    Network network = new Network(vocabulary, layers);
    network.initialize();
    return network;
  }

  /**
   * Makes a network with given weights; the engine must have been started.
   *
   * @param vocabulary the characters it reads and writes
   * @param layers how many LSTM layers it has, at least 1
   * @param tensors the weights by name, as {@link #tensors} returns them
   * @throws IllegalArgumentException if one is missing, or has another shape
   */
  static Network of(Vocabulary vocabulary, int layers, SortedMap<String, Tensor> tensors) {
    Network network = new Network(vocabulary, layers);
    try {
      for (Pair<String, Parameter> parameter : network.model.getBlock().getParameters()) {
        String name = parameter.getKey();
        Tensor tensor = tensors.get(name);
        parameter
            .getValue()
            .setInitializer((manager, shape, type) -> array(manager, name, shape, tensor));
      }
      network.initialize();
      return network;
    } catch (IllegalArgumentException e) {
      network.close();
      throw e;
    }
  }

  private static NDArray array(NDManager manager, String name, Shape shape, Tensor tensor) {
    if (tensor == null || !new Shape(tensor.shape()).equals(shape)) {
      throw new IllegalArgumentException("There is no " + name + " of shape " + shape + ".");
    }
    return manager.create(tensor.values(), shape);
  }

  private void initialize() {
    Shape input = new Shape(1, Windows.LENGTH, vocabulary.size());
    model.getBlock().initialize(model.getNDManager(), DataType.FLOAT32, input);
  }

  private static Block block(int layers, int characters) {
    SequentialBlock block = new SequentialBlock();
    for (int layer = 1; layer <= layers; layer++) {
      block.add(LSTM.builder().setNumLayers(1).setStateSize(UNITS).build());
      if (layer == layers) {
        block.add(LambdaBlock.singleton(states -> states.get(":, -1"))); // (m,40,128) -> (m,128)
      }
      block.add(Dropout.builder().optRate(DROPOUT).build());
    }
    return block.add(Linear.builder().setUnits(characters).build());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int layers() {
    return layers;
  }

  /** Returns the library's model, to train it. */
  Model model() {
    return model;
  }

  /** Returns how many numbers there are to learn. */
  long size() {
    return model.getBlock().getParameters().stream()
        .mapToLong(parameter -> parameter.getValue().getShape().size())
        .sum();
  }

  /** Copies the parameters, by the library's names. */
  SortedMap<String, Tensor> tensors() {
    SortedMap<String, Tensor> tensors = new TreeMap<>();
    for (Pair<String, Parameter> parameter : model.getBlock().getParameters()) {
      NDArray array = parameter.getValue().getArray();
      tensors.put(
          parameter.getKey(), new Tensor(array.getShape().getShape(), array.toFloatArray()));
    }
    return tensors;
  }

  /**
   * Makes the network's input: characters as one-hot rows, {@link Rnn#NO_INPUT} as a row of zeros.
   *
   * @param count the windows
   * @param character gives the index of a character, by its window and its position in that
   * @return a new array, (count, 40, characters)
   */
  NDArray input(NDManager manager, int count, IntBinaryOperator character) {
    int size = vocabulary.size();
    float[] rows = new float[count * Windows.LENGTH * size];
    for (int row = 0; row < count * Windows.LENGTH; row++) {
      int index = character.applyAsInt(row / Windows.LENGTH, row % Windows.LENGTH);
      if (index != Rnn.NO_INPUT) {
        rows[row * size + index] = 1;
      }
    }
    return manager.create(rows, new Shape(count, Windows.LENGTH, size));
  }

  /**
   * Scores every character as the next one, without dropout.
   *
   * @param window 40 indices of characters, or {@link Rnn#NO_INPUT} for nothing
   * @return the scores z, (characters, 1)
   */
  SimpleMatrix scores(int[] window) {
    try (NDManager manager = model.getNDManager().newSubManager()) {
      NDList input = new NDList(input(manager, 1, (one, position) -> window[position]));
      float[] scores =
          model
              .getBlock()
              .forward(new ParameterStore(manager, false), input, false)
              .singletonOrThrow()
              .toFloatArray();
      SimpleMatrix z = new SimpleMatrix(scores.length, 1);
      for (int i = 0; i < scores.length; i++) {
        z.set(i, scores[i]);
      }
      return z;
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
