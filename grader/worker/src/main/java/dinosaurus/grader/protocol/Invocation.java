package dinosaurus.grader.protocol;

import java.io.IOException;

/**
 * Holds a call as the worker sees it.
 *
 * @param <R> what the method returns
 */
public final class Invocation<R> {

  private final int sequence;
  private final Call<R> call;
  private final Heap heap;

  private Invocation(int sequence, Call<R> call, Heap heap) {
    this.sequence = sequence;
    this.call = call;
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
    Call<?> call = in.whole(() -> readCall(Method.values()[message.kind()], in));
    return new Invocation<>(message.sequence(), call, heap);
  }

  private static Call<?> readCall(Method method, ValueReader in) throws IOException {
    in.heap();
    return Call.read(method, in);
  }

  /** Returns the call. */
  public Call<R> call() {
    return call;
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
