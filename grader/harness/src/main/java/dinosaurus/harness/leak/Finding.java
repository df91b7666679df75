package dinosaurus.harness.leak;

/**
 * Tells of something secret where it doesn't belong.
 *
 * @param place the file, and within it the parts that were unpacked, separated by {@code >}
 * @param what what was found there
 */
public record Finding(String place, String what) {

  @Override
  public String toString() {
    return place + ": " + what;
  }
}
