package dinosaurus.worker.protocol;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Printed;
import dinosaurus.assignment.Settings;
import dinosaurus.worker.protocol.Response.Returned;
import java.util.function.Function;

/** Both ends of the pipe in one place. */
final class Wire {

  private Wire() {}

  /** Sends a call, lets the other side answer it, and returns what the caller receives. */
  static <R, C extends Call<R>> R send(C call, Function<C, R> method) throws ProtocolException {
    Request<R> request = new Request<>(7, call, Settings.USUAL);
    return ((Returned<R>) request.response(respond(request, method)).response()).result();
  }

  @SuppressWarnings("unchecked")
  static <R, C extends Call<R>> byte[] respond(Request<R> request, Function<C, R> method)
      throws ProtocolException {
    Invocation<R> invocation = (Invocation<R>) Invocation.read(request.bytes());
    return invocation.response(
        new Returned<>(method.apply((C) invocation.call())), Printed.NOTHING);
  }
}
