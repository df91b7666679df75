package dinosaurus.toolkit;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** States the contract of the assignment: four methods that together invent names. */
public interface CharacterModel {

  /**
   * Clips every entry of every gradient to the range from -maxValue to maxValue.
   *
   * @param gradients the five gradients; not modified
   * @param maxValue the bound, positive
   * @return new gradients of the same shapes; entries within the range are the same doubles
   */
  Gradients clip(Gradients gradients, double maxValue);

  /**
   * Samples one name, character by character, from the distribution the network gives.
   *
   * @param parameters the parameters of the network; not modified
   * @param vocabulary the characters and their indices
   * @param seed the seed; step t draws from {@code new NumpyRandom(seed + 2 t)}
   * @return the indices sampled; the newline's ends them, after at most 50 characters
   */
  List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed);

  /**
   * Takes one step of gradient descent on one example.
   *
   * @param x the indices of the input characters, {@link Rnn#NO_INPUT} for the zero vector; not
   *     modified
   * @param y the indices of the characters to predict, as many as in x; not modified
   * @param aPrev the hidden state before the first time step, (n_a, 1); not modified
   * @param parameters the parameters; updated in place
   * @param learningRate the factor on the gradients in the update
   * @return the loss before the update, the gradients clipped to 5, and the last hidden state
   */
  OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate);

  /**
   * Trains a network on names, one name per iteration, and samples names on the way.
   *
   * @param names the names to learn from; not modified
   * @param vocabulary the characters of the names and the newline
   * @param options the settings of the run
   * @return the parameters, the last name sampled, and every checkpoint
   */
  TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options);
}
