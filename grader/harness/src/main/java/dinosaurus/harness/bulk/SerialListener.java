package dinosaurus.harness.bulk;

/** Tells a listener one thing at a time. */
final class SerialListener implements RunListener {

  private final RunListener listener;

  SerialListener(RunListener listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void done(Grade grade, boolean known) {
    listener.done(grade, known);
  }

  @Override
  public synchronized void inOrder(Grade grade) {
    listener.inOrder(grade);
  }
}
