package dinosaurus.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Settings;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that nobody sane would send end in a ProtocolException, quickly and in little memory. */
class MalformedTest {

  @Property
  void anyBytesAreReadOrRefused(@ForAll @Size(max = 300) byte[] bytes) {
    readOrRefuse(request(), bytes);
    readOrRefuseRequest(bytes);
  }

  @Property
  void aResponseWithAnyFourBytesChangedIsReadOrRefused(
      @ForAll @IntRange(min = 0, max = 10_000) int place, @ForAll int value)
      throws ProtocolException {
    Request<Gradients> request = request();
    readOrRefuse(request, changed(response(request), place, value));
    readOrRefuseRequest(changed(request.bytes(), place, value));
  }

  @Property
  void aMessageCutShortIsRefused(@ForAll @IntRange(min = 0, max = 10_000) int length)
      throws ProtocolException {
    Request<Gradients> request = request();
    byte[] response = response(request);
    byte[] cut = Arrays.copyOf(response, length % response.length);
    assertThrows(ProtocolException.class, () -> request().response(cut));
    byte[] cutRequest = Arrays.copyOf(request.bytes(), length % request.bytes().length);
    assertThrows(ProtocolException.class, () -> Invocation.read(cutRequest));
  }

  @Test
  void bytesLeftOverAreRefused() throws ProtocolException {
    byte[] response = response(request());
    byte[] longer = Arrays.copyOf(response, response.length + 1);
    ProtocolException e = assertThrows(ProtocolException.class, () -> request().response(longer));
    assertEquals("1 bytes are left over", e.getMessage());
  }

  @Test
  void anotherRequestsResponseIsRefused() throws ProtocolException {
    byte[] response = response(new Request<>(8, call(), Settings.USUAL));
    ProtocolException e = assertThrows(ProtocolException.class, () -> request().response(response));
    assertEquals("a response to request 8", e.getMessage());
  }

  @Test
  void aResponseThatIsTooLongIsRefused() {
    byte[] response = new byte[Bounds.MESSAGE_BYTES + Message.HEADER_BYTES + 1];
    assertThrows(ProtocolException.class, () -> request().response(response));
  }

  @Test
  void aMillionEmptyNamesAreRefusedBeforeTheyTakeMemory() throws ProtocolException {
    Call.Model call =
        new Call.Model(List.of(), Vocabulary.ofText("ab"), TrainingOptions.defaults());
    Request<TrainedModel> request = new Request<>(7, call, Settings.USUAL);
    SimpleMatrix one = SimpleMatrix.filled(1, 1, 1);
    Parameters parameters = new Parameters(one, one, one, one, one);
    byte[] empty =
        Wire.respond(request, (Call.Model any) -> new TrainedModel(parameters, "", List.of()));
    ByteBuffer forged = ByteBuffer.allocate(Bounds.MESSAGE_BYTES);
    forged.put(empty, 0, empty.length - Integer.BYTES).putInt(10);
    for (int checkpoint = 0; checkpoint < 10; checkpoint++) {
      forged.putInt(0).putDouble(1).putInt(99_000).position(forged.position() + 4 * 99_000);
    }
    byte[] response = Arrays.copyOf(forged.array(), forged.position());
    ProtocolException e = assertThrows(ProtocolException.class, () -> request.response(response));
    assertEquals("the texts and lists take too much memory", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, Bounds.FRAME_BYTES + 1})
  void aFrameOfAnImpossibleLengthIsRefused(int length) {
    byte[] bytes = ByteBuffer.allocate(100).putInt(length).array();
    assertThrows(ProtocolException.class, () -> Frames.read(new ByteArrayInputStream(bytes)));
  }

  @Test
  void aFrameThatEndsEarlyIsTheEnd() {
    byte[] bytes = ByteBuffer.allocate(10).putInt(Bounds.FRAME_BYTES).array();
    assertThrows(EOFException.class, () -> Frames.read(new ByteArrayInputStream(bytes)));
  }

  private static byte[] changed(byte[] message, int place, int value) {
    byte[] changed = message.clone();
    ByteBuffer.wrap(changed).putInt(place % (changed.length - Integer.BYTES), value);
    return changed;
  }

  private static void readOrRefuse(Request<Gradients> request, byte[] response) {
    try {
      request.response(response);
    } catch (ProtocolException e) {
      assertEquals(ProtocolException.class, e.getClass());
    }
  }

  private static void readOrRefuseRequest(byte[] request) {
    try {
      Invocation.read(request);
    } catch (ProtocolException e) {
      assertEquals(ProtocolException.class, e.getClass());
    }
  }

  private static Request<Gradients> request() {
    return new Request<>(7, call(), Settings.USUAL);
  }

  private static Call.Clip call() {
    SimpleMatrix one = SimpleMatrix.filled(1, 1, 1);
    return new Call.Clip(new Gradients(one, one.copy(), one.copy(), one.copy(), one.copy()), 10);
  }

  private static byte[] response(Request<Gradients> request) throws ProtocolException {
    return Wire.respond(request, (Call.Clip call) -> call.gradients().copy());
  }
}
