package dinosaurus.playground;

import java.util.Arrays;

/** Collects a number for each iteration: a loss, a norm. */
final class Series {

  private final double[] values;
  private int size;
  private double max;

  /**
   * Begins empty.
   *
   * @param capacity how many numbers there will be at most
   */
  Series(int capacity) {
    this.values = new double[capacity];
  }

  void add(double value) {
    values[size++] = value;
    max = Math.max(max, value);
  }

  int size() {
    return size;
  }

  /** Returns the largest number, 0 if all are below. */
  double max() {
    return max;
  }

  /** Returns the mean of the last numbers, as many as asked for or there are. */
  double meanOfLast(int count) {
    return mean(Math.max(0, size - count), size);
  }

  /** Cuts the numbers into stretches of equal length, and returns their means. */
  double[] means(int stretches) {
    int count = Math.min(stretches, size);
    double[] means = new double[count];
    for (int i = 0; i < count; i++) {
      means[i] = mean(start(i, count), start(i + 1, count));
    }
    return means;
  }

  /** Cuts the numbers into stretches of equal length, and returns the middle of each. */
  double[] middles(int stretches) {
    int count = Math.min(stretches, size);
    double[] middles = new double[count];
    for (int i = 0; i < count; i++) {
      middles[i] = (i + 0.5) * size / count;
    }
    return middles;
  }

  /** Cuts the numbers into stretches of equal length, and returns the largest of each. */
  double[] maxima(int stretches) {
    int count = Math.min(stretches, size);
    double[] maxima = new double[count];
    for (int i = 0; i < count; i++) {
      maxima[i] = Arrays.stream(values, start(i, count), start(i + 1, count)).max().orElse(0);
    }
    return maxima;
  }

  private int start(int stretch, int count) {
    return (int) ((long) stretch * size / count);
  }

  private double mean(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / Math.max(1, to - from);
  }
}
