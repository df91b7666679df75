package dinosaurus.worker.protocol;

/**
 * Says how a call ended in the worker.
 *
 * @param <R> what the method returns
 */
public sealed interface Response<R> {

  /** Names the kinds, in the order of the bytes that stand for them. */
  enum Kind {
    RETURNED,
    NOT_IMPLEMENTED,
    THREW,
    REFUSED
  }

  /**
   * The method returned.
   *
   * @param result what it returned
   */
  record Returned<R>(R result) implements Response<R> {}

  /**
   * The student's code isn't there yet.
   *
   * @param what what it has to do, as the stub words it
   */
  record NotImplemented<R>(String what) implements Response<R> {}

  /**
   * The student's code threw.
   *
   * @param error the simple class name and the message
   * @param location the student's own file and line; empty if none
   * @param exhausted whether the worker is out of memory and can't serve another call
   */
  record Threw<R>(String error, String location, boolean exhausted) implements Response<R> {}

  /**
   * What the method returned can't be sent, or there is no method to call.
   *
   * @param reason why
   */
  record Refused<R>(String reason) implements Response<R> {}
}
