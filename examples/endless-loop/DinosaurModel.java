package dinosaurus.student;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Invents dinosaur names with a character-level recurrent network.
 *
 * <p>This is the one file to edit. Replace each {@code todo("...")} between START CODE HERE and END
 * CODE HERE by your own code, and run {@code mvn test}.
 */
public class DinosaurModel implements CharacterModel {

  private static final int MAX_LENGTH = 50;

  /**
   * Exercise 1: clips every entry of every gradient to the range from -maxValue to maxValue.
   *
   * <p>The gradients you are given stay as they are: make new matrices.
   *
   * @param gradients dWax (n_a,n_x), dWaa (n_a,n_a), dWya (n_y,n_a), db (n_a,1), dby (n_y,1); not
   *     modified
   * @param maxValue the bound, positive
   * @return new gradients of the same shapes; entries within the range are the same doubles
   */
  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    SimpleMatrix dWax = gradients.dWax().copy();
    SimpleMatrix dWaa = gradients.dWaa().copy();
    SimpleMatrix dWya = gradients.dWya().copy();
    SimpleMatrix db = gradients.db().copy();
    SimpleMatrix dby = gradients.dby().copy();

    // START CODE HERE
    // Clip every entry of dWax, dWaa, dWya, db and dby to [-maxValue, maxValue]. (about 5 lines)
    for (SimpleMatrix gradient : List.of(dWax, dWaa, dWya, db, dby)) {
      for (int i = 0; i < gradient.getNumElements(); i++) {
        gradient.set(i, Math.max(-maxValue, Math.min(maxValue, gradient.get(i))));
      }
    }
    // END CODE HERE

    return new Gradients(dWax, dWaa, dWya, db, dby);
  }

  /**
   * Exercise 2: samples one name from the distribution that the network gives, character by
   * character.
   *
   * @param parameters Wax (n_a,n_x), Waa (n_a,n_a), Wya (n_y,n_a), b (n_a,1), by (n_y,1); not
   *     modified
   * @param vocabulary the characters and their indices
   * @param seed the seed of the first draw
   * @return the indices sampled, ended by the newline's
   */
  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    SimpleMatrix Wax = parameters.Wax();
    SimpleMatrix Waa = parameters.Waa();
    SimpleMatrix Wya = parameters.Wya();
    SimpleMatrix b = parameters.b();
    SimpleMatrix by = parameters.by();
    int vocabularySize = by.getNumRows();
    int hiddenUnits = Waa.getNumCols();
    int newline = vocabulary.newline();

    // START CODE HERE
    // Step 1: the first input is the zero vector, (n_x,1). (1 line)
    SimpleMatrix x = new SimpleMatrix(vocabularySize, 1);
    // Step 1': so is the state before the first character, (n_a,1). (1 line)
    SimpleMatrix aPrev = new SimpleMatrix(hiddenUnits, 1);
    // An empty list for the indices. (1 line)
    List<Integer> indices = new ArrayList<>();

    int index = -1;
    int counter = 0;
    while (index != newline && counter != MAX_LENGTH) {
      // Step 2: propagate x forward, equations (1), (2) and (3). (3 lines)
      SimpleMatrix a =
          Wax.mult(x) // (n_a,n_x)(n_x,1) -> (n_a,1)
              .plus(Waa.mult(aPrev)) // (n_a,n_a)(n_a,1) -> (n_a,1)
              .plus(b)
              .elementOp((int row, int column, double value) -> StrictMath.tanh(value));
      SimpleMatrix z = Wya.mult(a).plus(by); // (n_y,n_a)(n_a,1) -> (n_y,1)
      SimpleMatrix y = Rnn.softmax(z);

      // For grading: every step draws from a generator of its own.
      NumpyRandom random = new NumpyRandom(counter + seed);
      // Step 3: sample the index of the next character from the probabilities y. (1 line)
      index = random.choice(y);
      // Append it to the indices. (1 line)
      indices.add(index);

      // Step 4: the next input is the one-hot vector of the index. (2 lines)
      x = new SimpleMatrix(vocabularySize, 1);
      x.set(index, 1);
      // The state becomes the previous state. (1 line)
      aPrev = a;

      // For grading: the seed and the counter both move on.
      seed++;
      counter++;
    }
    // END CODE HERE

    if (counter == MAX_LENGTH) {
      indices.add(newline);
    }
    return indices;
  }

  /**
   * Exercise 3: takes one step of gradient descent on one example.
   *
   * @param x the indices of the input characters, {@link Rnn#NO_INPUT} for the zero vector; not
   *     modified
   * @param y the indices of the characters to predict, as many as in x; not modified
   * @param aPrev the state before the first time step, (n_a,1); not modified
   * @param parameters the parameters; updated in place
   * @param learningRate the factor on the gradients in the update
   * @return the loss, the clipped gradients, and the state after the last time step
   */
  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    // START CODE HERE
    // Propagate forward through time. (1 line)
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    // Propagate backward through time. (1 line)
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    // Clip the gradients to the range from -5 to 5. (1 line)
    gradients = clip(gradients, 5);
    // Update the parameters. (1 line)
    Rnn.update(parameters, gradients, learningRate);
    // END CODE HERE

    return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1));
  }

  /**
   * Exercise 4: trains a network on names, one name an iteration, and samples names on the way.
   *
   * @param names the names to learn from; not modified
   * @param vocabulary the characters of the names and the newline
   * @param options the settings of the run
   * @return the parameters, the last name sampled, and every checkpoint
   */
  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    int vocabularySize = vocabulary.size();
    int hiddenUnits = options.hiddenUnits();
    int newline = vocabulary.newline();
    Parameters parameters = Rnn.initialize(hiddenUnits, vocabularySize, vocabularySize);
    double loss = Rnn.initialLoss(vocabularySize, options.namesPerCheckpoint());

    List<String> examples = new ArrayList<>(names);
    new NumpyRandom(0).shuffle(examples);

    SimpleMatrix aPrev = new SimpleMatrix(hiddenUnits, 1);
    List<Checkpoint> checkpoints = new ArrayList<>();
    String lastName = "";

    for (int j = 0; j < options.iterations(); j++) {
      // START CODE HERE
      // The index of the example: 0, 1, 2, ... and from the start again after the last. (1 line)
      int index = j;
      while (index >= examples.size()) {
        j = j - examples.size();
      }
      // The example's characters as indices. (2 lines)
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      // The input x: NO_INPUT, then the characters. (2 lines)
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      // The labels y: the characters, then the newline. (2 lines)
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      // One step of gradient descent with a learning rate of 0.01. (1 line)
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      // The next example starts from the last state of this one. (1 line)
      aPrev = step.aLast();
      // END CODE HERE

      loss = Rnn.smooth(loss, step.loss());
      if (j % TrainingOptions.CHECKPOINT_INTERVAL == 0) {
        List<String> sampled = new ArrayList<>();
        for (int seed = 0; seed < options.namesPerCheckpoint(); seed++) {
          lastName = vocabulary.name(sample(parameters, vocabulary, seed));
          sampled.add(lastName);
        }
        Checkpoint checkpoint = new Checkpoint(j, loss, sampled);
        checkpoints.add(checkpoint);
        if (options.verbose()) {
          System.out.println(checkpoint);
        }
      }
    }
    return new TrainedModel(parameters, lastName, checkpoints);
  }
}
