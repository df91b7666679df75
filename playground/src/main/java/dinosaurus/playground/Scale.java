package dinosaurus.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Maps values to a length from 0 to 1; what lies outside its ends stays at the nearer end. */
interface Scale {

  /** How many steps from mark to mark there are at most, unless said otherwise. */
  int MARKS = 5;

  /**
   * Marks a value.
   *
   * @param position where, from 0 to 1
   * @param label what is written there
   */
  record Tick(double position, String label) {}

  /** Returns the place of a value, from 0 to 1; infinity is at the end. */
  double position(double value);

  /** Returns the marks, in ascending order. */
  List<Tick> ticks();

  /**
   * Maps values evenly.
   *
   * @param low the value at 0
   * @param high the value at 1, above low
   * @param step the distance of two marks
   */
  record Linear(double low, double high, double step) implements Scale {

    private static final double[] ROUND = {1, 2, 5, 10};

    /** Makes a scale whose ends are round numbers around the values. */
    static Linear around(double least, double most) {
      double step = step(most - least, MARKS);
      double low = Math.floor(least / step) * step;
      return new Linear(low, Math.max(Math.ceil(most / step) * step, low + step), step);
    }

    /**
     * Makes a scale from 0 that ends with the last value, such as a number of iterations.
     *
     * @param marks how many steps from mark to mark there may be
     */
    static Linear upTo(double last, int marks) {
      return new Linear(0, Math.max(last, 1), step(last, marks));
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

  /**
   * Maps powers of ten evenly.
   *
   * @param low the exponent at 0
   * @param high the exponent at 1, above low
   */
  record Logarithmic(int low, int high) implements Scale {

    private static final int LIMIT = 15;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /**
     * Makes a scale from one power of ten to another that takes in the values, from 10^-15 to
     * 10^15.
     */
    static Logarithmic around(double least, double most) {
      int low = bounded(Math.floor(StrictMath.log10(least)));
      return new Logarithmic(low, Math.max(bounded(Math.ceil(StrictMath.log10(most))), low + 1));
    }

    private static int bounded(double exponent) {
      return (int) Math.max(-LIMIT, Math.min(LIMIT, exponent));
    }

    @Override
    public double position(double value) {
      double exponent = value > 0 ? StrictMath.log10(value) : low;
      return Math.max(0, Math.min(1, (exponent - low) / (high - low)));
    }

    @Override
    public List<Tick> ticks() {
      int step = (high - low + MARKS - 1) / MARKS;
      List<Tick> ticks = new ArrayList<>();
      for (int exponent = low; exponent <= high; exponent++) {
        if (Math.floorMod(exponent, step) == 0) {
          ticks.add(new Tick((double) (exponent - low) / (high - low), power(exponent)));
        }
      }
      return ticks;
    }

    private static String power(int exponent) {
      StringBuilder text = new StringBuilder("10").append(exponent < 0 ? "⁻" : "");
      for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
        text.append(SUPERSCRIPTS.charAt(digit - '0'));
      }
      return text.toString();
    }
  }
}
