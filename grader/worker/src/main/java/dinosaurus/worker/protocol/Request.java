package dinosaurus.worker.protocol;

import java.io.IOException;

/**
 * Holds a call as the caller sees it: what to send, and how to read the response.
 *
 * @param <R> what the method returns
 */
public final class Request<R> {

  private final int sequence;
  private final Call<R> call;
  private final Heap heap = new Heap();
  private final byte[] bytes;

  /**
   * Creates the request for a call.
   *
   * @param sequence a number of its own, which the response repeats
   * @param call the call
   * @param place the settings of the computer on which it is made
   * @throws UnsendableException if an argument is null or too large
   */
  public Request(int sequence, Call<R> call, Place place) {
    this.sequence = sequence;
    this.call = call;
    ValueWriter out = new ValueWriter(heap);
    out.flag(place == Place.ABROAD);
    call.write(out);
    this.bytes = new Message(sequence, call.method().ordinal(), out.withHeap()).toBytes();
  }

  /** Returns the payload of the request's frame. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Reads the response, and brings the arguments of the call to what they are in the worker.
   *
   * <p>A matrix or an array of the arguments that comes back in the result is the caller's own
   * object.
   *
   * @param response the payload of its frame
   * @return the answer
   * @throws ProtocolException if the response is malformed or another request's
   */
  public Answer<R> answer(byte[] response) throws ProtocolException {
    if (response.length > Bounds.MESSAGE_BYTES + Message.HEADER_BYTES) {
      throw new ProtocolException("a response of " + response.length + " bytes");
    }
    Message message = Message.read(response, AnswerKind.class);
    if (message.sequence() != sequence) {
      throw new ProtocolException("a response to request " + message.sequence());
    }
    ValueReader in = new ValueReader(heap, message.body());
    return in.whole(() -> read(AnswerKind.values()[message.kind()], in));
  }

  private Answer<R> read(AnswerKind kind, ValueReader in) throws IOException {
    return switch (kind) {
      case RETURNED -> {
        in.heap();
        call.readChanges(in);
        yield new Answer.Returned<>(call.readResult(in));
      }
      case NOT_IMPLEMENTED -> new Answer.NotImplemented<>(in.text());
      case THREW -> new Answer.Threw<>(in.text(), in.text(), in.flag());
      case REFUSED -> new Answer.Refused<>(in.text());
    };
  }
}
