package dinosaurus.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Maps values evenly.
 *
 * @param low the value at 0
 * @param high the value at 1, above low
 * @param step the distance of two marks
 */
record LinearScale(double low, double high, double step) implements Scale {

  private static final int MARKS = 5;
  private static final double[] ROUND = {1, 2, 5, 10};

  /** Makes a scale whose ends are round numbers around the values. */
  static LinearScale around(double least, double most) {
    double step = step(most - least, MARKS);
    double low = Math.floor(least / step) * step;
    return new LinearScale(low, Math.max(Math.ceil(most / step) * step, low + step), step);
  }

  /**
   * Makes a scale from 0 that ends with the last value, such as a number of iterations.
   *
   * @param marks how many steps from mark to mark there may be
   */
  static LinearScale upTo(double last, int marks) {
    return new LinearScale(0, Math.max(last, 1), step(last, marks));
  }

  /** Finds the least of 1, 2, 5, 10, 20, 50, ... (or 0.5, 0.2, ...) that is wide enough. */
  private static double step(double wanted, int marks) {
    double range = wanted > 0 ? wanted : 1;
    double magnitude = 1;
    while (magnitude * marks > range) {
      magnitude /= 10;
    }
    while (magnitude * marks * 10 <= range) {
      magnitude *= 10;
    }
    double step = magnitude;
    for (double factor : ROUND) {
      step = factor * magnitude;
      if (step * marks >= range) {
        break;
      }
    }
    return step;
  }

  @Override
  public double position(double value) {
    return Math.max(0, Math.min(1, (value - low) / (high - low)));
  }

  @Override
  public List<Tick> ticks() {
    String format = step < 0.1 ? "%,.2f" : step < 1 ? "%,.1f" : "%,.0f";
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; low + i * step <= high + step / 100; i++) {
      double value = low + i * step;
      ticks.add(new Tick(position(value), String.format(Locale.ROOT, format, value)));
    }
    return ticks;
  }
}
