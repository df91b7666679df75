package dinosaurus.worker.protocol;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Printed;
import dinosaurus.assignment.Settings;

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
   * @param settings those of the computer on which it is made
   * @throws UnsendableException if an argument is null or too large
   */
  public Request(int sequence, Call<R> call, Settings settings) {
    this.sequence = sequence;
    this.call = call;
    ValueWriter out = new ValueWriter(heap);
    out.flag(settings == Settings.FOREIGN);
    CallFormat.of(call).write(call, out);
    this.bytes = new Message(sequence, call.exercise().ordinal(), out.withHeap()).toBytes();
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
   * @param payload the payload of its frame
   * @return the response, and what the call printed
   * @throws ProtocolException if the response is malformed or another request's
   */
  public Served<R> response(byte[] payload) throws ProtocolException {
    if (payload.length > Bounds.MESSAGE_BYTES + Message.HEADER_BYTES) {
      throw new ProtocolException("a response of " + payload.length + " bytes");
    }
    Message message = Message.read(payload, Response.Kind.class);
    if (message.sequence() != sequence) {
      throw new ProtocolException("a response to request " + message.sequence());
    }
    ValueReader in = new ValueReader(heap, message.body());
    return in.whole(() -> read(Response.Kind.values()[message.kind()], in));
  }

  private Served<R> read(Response.Kind kind, ValueReader in) throws ProtocolException {
    if (kind == Response.Kind.RETURNED) {
      in.heap();
    }
    Printed printed = in.printed();
    return new Served<>(response(kind, in), printed);
  }

  private Response<R> response(Response.Kind kind, ValueReader in) throws ProtocolException {
    return switch (kind) {
      case RETURNED -> {
        CallFormat<Call<R>, R> format = CallFormat.of(call);
        format.readChanges(call, in);
        yield new Response.Returned<>(format.readResult(in));
      }
      case NOT_IMPLEMENTED -> new Response.NotImplemented<>(in.text());
      case THREW -> new Response.Threw<>(in.text(), in.text(), in.flag());
      case REFUSED -> new Response.Refused<>(in.text());
    };
  }
}
