package dinosaurus.toolkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.ejml.simple.SimpleMatrix;

/** Measures what the kernels take for one name, by the time of this thread's processor. */
final class KernelBenchmark {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int WARM_UP = 100_000;
  private static final int ROUNDS = 9;
  private static final int CALLS = 3_000;

  private KernelBenchmark() {}

  /** Prints a line for each kernel: its name, units, ns for each time step, bytes for each. */
  public static void main(String[] arguments) {
    for (int units : new int[] {50, 100}) {
      measure(units);
    }
  }

  private static void measure(int units) {
    Corpus corpus = Corpus.dinosaurs();
    int[] y = corpus.vocabulary().indices("tyrannosaurus\n");
    int[] x = new int[y.length];
    x[0] = Rnn.NO_INPUT;
    System.arraycopy(y, 0, x, 1, y.length - 1);
    int size = corpus.vocabulary().size();
    Parameters parameters = Rnn.initialize(units, size, size);
    SimpleMatrix state = new SimpleMatrix(units, 1);
    ForwardPass pass = Rnn.forward(x, y, state, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    print("step", units, 1, () -> Rnn.step(0, state, parameters));
    print("forward", units, x.length, () -> Rnn.forward(x, y, state, parameters));
    print("backward", units, x.length, () -> Rnn.backward(x, y, parameters, pass));
    print("update", units, x.length, () -> Rnn.update(parameters, gradients, 0));
  }

  private static void print(String kernel, int units, int steps, Runnable call) {
    for (int i = 0; i < WARM_UP; i++) {
      call.run();
    }
    double[] nanoseconds = new double[ROUNDS];
    double[] bytes = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long time = THREADS.getCurrentThreadCpuTime();
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        call.run();
      }
      bytes[round] =
          (THREADS.getCurrentThreadAllocatedBytes() - allocated) / (double) CALLS / steps;
      nanoseconds[round] = (THREADS.getCurrentThreadCpuTime() - time) / (double) CALLS / steps;
    }
    System.out.printf(
        Locale.ROOT, "%s %d %.0f %.0f%n", kernel, units, median(nanoseconds), median(bytes));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
