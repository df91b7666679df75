package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.shakespeare.Safetensors.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The file of weights: what is in it, and that damage is noticed. */
class SafetensorsTest {

  private static final Safetensors SAMPLE =
      new Safetensors(
          new TreeMap<>(Map.of("characters", "\nab")),
          new TreeMap<>(
              Map.of(
                  "first", new Tensor(new long[] {2, 2}, new float[] {1, -2, 0.5f, 1e-30f}),
                  "second", new Tensor(new long[] {1}, new float[] {3}))));

  @Test
  void whatIsWrittenIsRead() {
    Safetensors read = Safetensors.of(SAMPLE.bytes());
    assertEquals(SAMPLE.metadata(), read.metadata());
    assertEquals(SAMPLE.tensors().keySet(), read.tensors().keySet());
    for (String name : SAMPLE.tensors().keySet()) {
      assertArrayEquals(SAMPLE.tensors().get(name).shape(), read.tensors().get(name).shape());
      assertArrayEquals(SAMPLE.tensors().get(name).values(), read.tensors().get(name).values());
    }
    assertArrayEquals(SAMPLE.bytes(), read.bytes());
  }

  @Test
  void theFileIsLaidOutAsTheFormatSays() {
    ByteBuffer file = ByteBuffer.wrap(SAMPLE.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    byte[] json = new byte[(int) file.getLong()];
    file.get(json);
    String header = new String(json, StandardCharsets.UTF_8);
    assertEquals(
        "\"first\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[0,16]},"
            + "\"second\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[16,20]}}",
        header.substring(header.indexOf("\"first\"")));
    assertEquals(20, file.remaining());
    assertEquals(1f, file.getFloat());
    assertEquals(-2f, file.getFloat());
  }

  @Test
  void aChangedByteIsNoticedWhereverItIs() {
    for (int i = 0; i < SAMPLE.bytes().length; i++) {
      byte[] damaged = SAMPLE.bytes();
      damaged[i] ^= 1;
      int at = i;
      assertThrows(
          IllegalArgumentException.class, () -> Safetensors.of(damaged), () -> "byte " + at);
    }
  }

  @Test
  void aFileCutShortIsNoticed() {
    byte[] whole = SAMPLE.bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(IllegalArgumentException.class, () -> Safetensors.of(part));
    }
  }

  @Test
  void aTensorHasTheSizeOfItsShape() {
    assertThrows(IllegalArgumentException.class, () -> new Tensor(new long[] {2, 3}, new float[5]));
  }
}
