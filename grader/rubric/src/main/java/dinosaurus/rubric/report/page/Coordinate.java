package dinosaurus.rubric.report.page;

/**
 * Spells coordinates of pictures: rounded to a tenth, the same on every JDK and in every locale.
 */
final class Coordinate {

  private static final int TENTHS = 10;

  private Coordinate() {}

  /** Spells a coordinate that isn't negative. */
  static String of(double coordinate) {
    long tenths = Math.round(coordinate * TENTHS);
    long rest = tenths % TENTHS;
    return rest == 0 ? Long.toString(tenths / TENTHS) : tenths / TENTHS + "." + rest;
  }

  /** Spells a rectangle as a part of a path. */
  static String rectangle(double x, double y, double width, double height) {
    String across = of(width);
    return "M" + of(x) + " " + of(y) + "h" + across + "v" + of(height) + "h-" + across + "z";
  }
}
