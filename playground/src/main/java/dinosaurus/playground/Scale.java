package dinosaurus.playground;

import java.util.List;

/** Maps values to a length from 0 to 1; what lies outside its ends stays at the nearer end. */
interface Scale {

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
}
