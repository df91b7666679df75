package dinosaurus.worker.protocol;

import java.io.IOException;

/**
 * Holds a call as the worker sees it.
 *
 * @param <R> what the method returns
 */
public final class Invocation<R> {

  private final int sequence;
  private final Call<R> call;
  private final Place place;
  private final Heap heap;

  private Invocation(int sequence, Call<R> call, Place place, Heap heap) {
    this.sequence = sequence;
    this.call = call;
    this.place = place;
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
    Message message = Message.read(request, Method.class);
    Heap heap = new Heap();
    ValueReader in = new ValueReader(heap, message.body());
    return in.whole(() -> read(message, heap, in));
  }

  private static Invocation<?> read(Message message, Heap heap, ValueReader in) throws IOException {
    in.heap();
    Place place = in.flag() ? Place.ABROAD : Place.HOME;
    Call<?> call = Call.read(Method.values()[message.kind()], in);
    return new Invocation<>(message.sequence(), call, place, heap);
  }

  /** Returns the call. */
  public Call<R> call() {
    return call;
  }

  /** Returns the settings of the computer on which to make it. */
  public Place place() {
    return place;
  }

  /**
   * Returns the payload of the response's frame.
   *
   * @param answer how the call ended
   * @throws UnsendableException if the result or a changed argument is null, malformed or too large
   */
  public byte[] response(Answer<R> answer) {
    ValueWriter out = new ValueWriter(heap);
    if (answer instanceof Answer.Returned<R> returned) {
      call.writeChanges(out);
      call.writeResult(returned.result(), out);
      return message(AnswerKind.RETURNED, out.withHeap());
    }
    if (answer instanceof Answer.NotImplemented<R> notImplemented) {
      out.text("the task", notImplemented.what());
      return message(AnswerKind.NOT_IMPLEMENTED, out.withoutHeap());
    }
    if (answer instanceof Answer.Threw<R> threw) {
      out.text("the error", threw.error());
      out.text("the location", threw.location());
      out.flag(threw.exhausted());
      return message(AnswerKind.THREW, out.withoutHeap());
    }
    out.text("the reason", ((Answer.Refused<R>) answer).reason());
    return message(AnswerKind.REFUSED, out.withoutHeap());
  }

  private byte[] message(AnswerKind kind, byte[] body) {
    return new Message(sequence, kind.ordinal(), body).toBytes();
  }
}
