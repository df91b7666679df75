package dinosaurus.worker.protocol;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.assignment.Printed;
import dinosaurus.assignment.Settings;

/**
 * Holds a call as the worker sees it.
 *
 * @param <R> what the method returns
 */
public final class Invocation<R> {

  private final int sequence;
  private final Call<R> call;
  private final Settings settings;
  private final Heap heap;

  private Invocation(int sequence, Call<R> call, Settings settings, Heap heap) {
    this.sequence = sequence;
    this.call = call;
    this.settings = settings;
    this.heap = heap;
  }

  /**
   * Reads a request.
   *
   * @param request the payload of its frame
   * @return the invocation
   * @throws ProtocolException if it is malformed
   */
  public static Invocation<?> read(byte[] request) throws ProtocolException {
    Message message = Message.read(request, Exercise.class);
    Heap heap = new Heap();
    ValueReader in = new ValueReader(heap, message.body());
    return in.whole(() -> read(message, heap, in));
  }

  private static Invocation<?> read(Message message, Heap heap, ValueReader in)
      throws ProtocolException {
    in.heap();
    Settings settings = in.flag() ? Settings.FOREIGN : Settings.USUAL;
    Call<?> call = CallFormat.of(Exercise.values()[message.kind()]).read(in);
    return new Invocation<>(message.sequence(), call, settings, heap);
  }

  /** Returns the call. */
  public Call<R> call() {
    return call;
  }

  /** Returns the settings of the computer on which to make it. */
  public Settings settings() {
    return settings;
  }

  /**
   * Returns the payload of the response's frame.
   *
   * @param response how the call ended
   * @param printed what it printed
   * @throws UnsendableException if the result or a changed argument is null, malformed or too large
   */
  public byte[] response(Response<R> response, Printed printed) {
    ValueWriter out = new ValueWriter(heap);
    out.printed(printed);
    if (response instanceof Response.Returned<R> returned) {
      CallFormat<Call<R>, R> format = CallFormat.of(call);
      format.writeChanges(call, out);
      format.writeResult(returned.result(), out);
      return message(Response.Kind.RETURNED, out.withHeap());
    }
    if (response instanceof Response.NotImplemented<R> notImplemented) {
      out.text("the task", notImplemented.what());
      return message(Response.Kind.NOT_IMPLEMENTED, out.withoutHeap());
    }
    if (response instanceof Response.Threw<R> threw) {
      out.text("the error", threw.error());
      out.text("the location", threw.location());
      out.flag(threw.exhausted());
      return message(Response.Kind.THREW, out.withoutHeap());
    }
    out.text("the reason", ((Response.Refused<R>) response).reason());
    return message(Response.Kind.REFUSED, out.withoutHeap());
  }

  private byte[] message(Response.Kind kind, byte[] body) {
    return new Message(sequence, kind.ordinal(), body).toBytes();
  }
}
