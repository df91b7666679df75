package dinosaurus.worker;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Printed;
import dinosaurus.assignment.Settings;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import dinosaurus.worker.protocol.Invocation;
import dinosaurus.worker.protocol.NamedBytes;
import dinosaurus.worker.protocol.Request;
import dinosaurus.worker.protocol.Response;
import java.io.IOException;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Uses what submissions use, so that the JVM can keep the classes in an archive from which workers
 * start faster.
 */
public final class ClassDataTraining {

  private static final int HIDDEN_UNITS = 4;

  private ClassDataTraining() {}

  /**
   * Runs the training.
   *
   * @param arguments none
   * @throws IOException never: everything is in memory
   */
  public static void main(String[] arguments) throws IOException {
    new Submission(NamedBytes.read(NamedBytes.write(Map.of("a", new byte[1]))));
    Vocabulary vocabulary = Vocabulary.ofCharacters("\nab");
    int size = vocabulary.size();
    Parameters parameters = Rnn.initialize(HIDDEN_UNITS, size, size);
    Gradients gradients = train(parameters);
    new NumpyRandom(0).choice(new double[] {0.5, 0.5});
    int[] x = {Rnn.NO_INPUT, 1};
    int[] y = {1, 0};
    SimpleMatrix state = new SimpleMatrix(HIDDEN_UNITS, 1);
    send(new Call.Clip(gradients, 1));
    send(new Call.Sample(parameters, vocabulary, 0));
    send(new Call.Optimize(x, y, state, parameters, 1));
  }

  private static Gradients train(Parameters parameters) {
    int[] x = {Rnn.NO_INPUT, 1};
    int[] y = {1, 0};
    SimpleMatrix state = new SimpleMatrix(HIDDEN_UNITS, 1);
    ForwardPass pass = Rnn.forward(x, y, state, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    Rnn.update(parameters, gradients, 0);
    SimpleMatrix sum = parameters.Waa().mult(state).plus(parameters.b()).minus(state);
    Rnn.softmax(parameters.Wya().mult(sum.elementMult(sum).scale(1)).plus(parameters.by()));
    return gradients.copy();
  }

  private static <R> void send(Call<R> call) throws IOException {
    Request<R> request = new Request<>(1, call, Settings.USUAL);
    Invocation<?> invocation = Invocation.read(request.bytes());
    request.response(invocation.response(new Response.Refused<>("trained"), Printed.NOTHING));
  }
}
