package dinosaurus.harness.display;

/** Says how far a run is. */
interface Progress {

  /** Shows how far it is now. */
  void show(Standing standing);

  /** Makes room for another line on the terminal. */
  void clear();
}
