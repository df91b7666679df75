package dinosaurus.rubric.inference.sample;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Computes with vectors; all results are new. */
final class Vectors {

  private Vectors() {}

  static double[] product(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < vector.length; column++) {
        product[row] += matrix[row][column] * vector[column];
      }
    }
    return product;
  }

  static double[] transposedProduct(double[][] matrix, double[] vector) {
    double[] product = new double[matrix[0].length];
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < product.length; column++) {
        product[column] += matrix[row][column] * vector[row];
      }
    }
    return product;
  }

  /** Returns one vector times a factor plus another times a factor. */
  static double[] sum(double factor, double[] one, double otherFactor, double[] other) {
    double[] sum = new double[one.length];
    for (int i = 0; i < one.length; i++) {
      sum[i] = factor * one[i] + otherFactor * other[i];
    }
    return sum;
  }

  static double[] map(double[] vector, DoubleUnaryOperator function) {
    return Arrays.stream(vector).map(function).toArray();
  }

  static double[] filled(int size, double value) {
    double[] vector = new double[size];
    Arrays.fill(vector, value);
    return vector;
  }

  static double[] softmax(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    return normalized(map(scores, score -> StrictMath.exp(score - most)));
  }

  /** Divides a vector by its sum. */
  static double[] normalized(double[] vector) {
    double sum = Arrays.stream(vector).sum();
    return map(vector, entry -> entry / sum);
  }

  /** Returns the place of the largest entry, the first of several. */
  static int largest(double[] vector) {
    int largest = 0;
    for (int i = 1; i < vector.length; i++) {
      if (vector[i] > vector[largest]) {
        largest = i;
      }
    }
    return largest;
  }

  /** Returns the first place up to which entries add up to more than a share of their sum. */
  static int place(double[] shares, double share) {
    double total = 0;
    for (double one : shares) {
      if (!(one >= 0)) {
        return Moment.NONE;
      }
      total += one;
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i];
      if (sum / total > share) {
        return i;
      }
    }
    return Moment.NONE;
  }
}
