package dinosaurus.toolkit;

/**
 * Holds arrays that the kernels need for a while: copies of weights, made anew for each sequence,
 * and scratch.
 *
 * <p>Each thread has one of its own. Making the arrays for each name took longer than filling them.
 */
final class Workspace {

  private static final ThreadLocal<Workspace> OF_THREAD = ThreadLocal.withInitial(Workspace::new);

  private double[][] WaaColumns = {};
  private double[][] WyaColumns = {};
  private double[][] WaaRows = {};
  private double[][] WyaRows = {};
  private double[] scratch = {};

  private Workspace() {}

  static Workspace ofThread() {
    return OF_THREAD.get();
  }

  /** Returns the columns of Waa, each n_a long, until the next call. */
  double[][] columnsOfWaa(Weights weights) {
    WaaColumns = fitting(WaaColumns, weights.hiddenUnits(), weights.hiddenUnits());
    Products.copyColumns(weights.Waa(), WaaColumns);
    return WaaColumns;
  }

  /** Returns the columns of Wya, each n_y long, until the next call. */
  double[][] columnsOfWya(Weights weights) {
    WyaColumns = fitting(WyaColumns, weights.hiddenUnits(), weights.outputs());
    Products.copyColumns(weights.Wya(), WyaColumns);
    return WyaColumns;
  }

  /** Returns the rows of Waa, each n_a long, until the next call. */
  double[][] rowsOfWaa(Weights weights) {
    WaaRows = fitting(WaaRows, weights.hiddenUnits(), weights.hiddenUnits());
    Products.copyRows(weights.Waa(), WaaRows);
    return WaaRows;
  }

  /** Returns the rows of Wya, each n_a long, until the next call. */
  double[][] rowsOfWya(Weights weights) {
    WyaRows = fitting(WyaRows, weights.outputs(), weights.hiddenUnits());
    Products.copyRows(weights.Wya(), WyaRows);
    return WyaRows;
  }

  /** Returns an array of at least this length, with anything in it, until the next call. */
  double[] scratch(int length) {
    if (scratch.length < length) {
      scratch = new double[length];
    }
    return scratch;
  }

  private static double[][] fitting(double[][] arrays, int count, int length) {
    boolean fit = arrays.length == count && count > 0 && arrays[0].length == length;
    return fit ? arrays : new double[count][length];
  }
}
