package dinosaurus.worker;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.PrintSink;
import dinosaurus.assignment.Printed;
import dinosaurus.assignment.Settings;
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
import dinosaurus.worker.protocol.Frames;
import dinosaurus.worker.protocol.Invocation;
import dinosaurus.worker.protocol.NamedBytes;
import dinosaurus.worker.protocol.Request;
import dinosaurus.worker.protocol.Response;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Uses what submissions use, so that the JVM can keep the classes in an archive from which workers
 * start faster.
 */
public final class ClassDataTraining {

  private static final int HIDDEN_UNITS = 4;

  private static final int[] X = {Rnn.NO_INPUT, 1};
  private static final int[] Y = {1, 0};

  private ClassDataTraining() {}

  /**
   * Runs the training.
   *
   * @param arguments none
   * @throws IOException never: everything is in memory
   */
  public static void main(String[] arguments) throws IOException {
    serveNothing();
    Vocabulary vocabulary = Vocabulary.ofCharacters("\nab");
    int size = vocabulary.size();
    Parameters parameters = Rnn.initialize(HIDDEN_UNITS, size, size);
    SimpleMatrix state = new SimpleMatrix(HIDDEN_UNITS, 1);
    Gradients gradients = train(parameters, state);
    List<String> names = new ArrayList<>(List.of("ab", "ba"));
    Checkpoint checkpoint = new Checkpoint(0, 1, names);
    answer(new Call.Clip(gradients, 1), gradients);
    answer(new Call.Sample(parameters, vocabulary, 0), List.of(1, 0));
    answer(
        new Call.Optimize(X, Y, state, parameters, 1), new OptimizationStep(1, gradients, state));
    answer(
        new Call.Model(names, vocabulary, new TrainingOptions(1, HIDDEN_UNITS, 1, false)),
        new TrainedModel(parameters, "ab", List.of(checkpoint)));
  }

  /** Starts as a worker does, whose requests end at once. */
  private static void serveNothing() throws IOException {
    PrintSink prints = new PrintSink();
    Submission submission =
        new Submission(NamedBytes.read(NamedBytes.write(Map.of("a", new byte[1]))));
    ByteArrayOutputStream responses = new ByteArrayOutputStream();
    Frames.write(responses, Frames.greeting());
    try {
      new Service(submission, InputStream.nullInputStream(), responses, prints).run();
    } catch (EOFException e) {
      prints.stream().println(e);
    }
  }

  /** Uses the toolkit as students do, and solves nothing. */
  private static Gradients train(Parameters parameters, SimpleMatrix state) {
    ForwardPass pass = Rnn.forward(X, Y, state, parameters);
    Gradients gradients = Rnn.backward(X, Y, parameters, pass);
    Rnn.update(parameters, gradients, 0);
    SimpleMatrix sum = parameters.Waa().mult(state).plus(parameters.b()).minus(state);
    SimpleMatrix a =
        sum.elementMult(sum).scale(1).elementOp((int row, int column, double value) -> row - value);
    SimpleMatrix y = Rnn.softmax(parameters.Wya().mult(a).plus(parameters.by()));
    List<Integer> drawn = new ArrayList<>(List.of(new NumpyRandom(0).choice(y)));
    Collections.shuffle(drawn, new Random(0));
    int[] indices = drawn.stream().mapToInt(Integer::intValue).toArray();
    IntStream.range(0, indices.length).forEach(i -> indices[i] = Math.max(indices[i], i));
    return gradients.copy();
  }

  private static <R> void answer(Call<R> call, R result) throws IOException {
    Request<R> request = new Request<>(1, call, Settings.USUAL);
    Invocation<R> invocation = invocation(request);
    request.response(invocation.response(new Response.Returned<>(result), Printed.NOTHING));
  }

  @SuppressWarnings("unchecked")
  private static <R> Invocation<R> invocation(Request<R> request) throws IOException {
    return (Invocation<R>) Invocation.read(request.bytes());
  }
}
