package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Compares the draws with those of NumPy. */
class NumpyRandomTest {

  @ParameterizedTest
  @MethodSource
  void uint32(JsonNode vector) {
    MersenneTwister twister = new MersenneTwister((int) vector.get("seed").longValue());
    long[] draws = IntStream.range(0, 1000).mapToLong(i -> twister.next() & 0xFFFFFFFFL).toArray();
    for (int i = 0; i < 5; i++) {
      assertEquals(vector.get("first").get(i).longValue(), draws[i]);
    }
    assertEquals(vector.get("thousandth").longValue(), draws[999]);
  }

  @ParameterizedTest
  @MethodSource
  void randomSample(JsonNode vector) {
    NumpyRandom random = random(vector);
    double[] draws = DoubleStream.generate(random::randomSample).limit(1000).toArray();
    assertArrayEquals(
        NumpyVectors.doubles(vector.get("first")), DoubleStream.of(draws).limit(5).toArray());
    assertEquals(vector.get("thousandth").doubleValue(), draws[999]);
    assertEquals(vector.get("sha256").stringValue(), NumpyVectors.sha256(draws));
  }

  @ParameterizedTest
  @MethodSource
  void keys(JsonNode vector) {
    int[] key =
        vector.get("key").valueStream().mapToInt(entry -> (int) entry.longValue()).toArray();
    NumpyRandom random = new NumpyRandom(key);
    double[] draws = DoubleStream.generate(random::randomSample).limit(1000).toArray();
    assertArrayEquals(
        NumpyVectors.doubles(vector.get("first")), DoubleStream.of(draws).limit(5).toArray());
    assertEquals(vector.get("thousandth").doubleValue(), draws[999]);
    assertEquals(vector.get("sha256").stringValue(), NumpyVectors.sha256(draws));
  }

  @ParameterizedTest
  @MethodSource
  void rand(JsonNode vector) {
    JsonNode shape = vector.get("shape");
    SimpleMatrix matrix = random(vector).rand(shape.get(0).intValue(), shape.get(1).intValue());
    assertEquals(shape.get(0).intValue(), matrix.getNumRows());
    assertEquals(shape.get(1).intValue(), matrix.getNumCols());
    assertArrayEquals(NumpyVectors.doubles(vector.get("values")), matrix.getDDRM().getData());
  }

  @ParameterizedTest
  @MethodSource
  void randn(JsonNode vector) {
    NumpyRandom random = random(vector);
    double[] draws = DoubleStream.generate(random::randn).limit(1002).toArray();
    double[] first = NumpyVectors.doubles(vector.get("first"));
    for (int i = 0; i < first.length; i++) {
      assertClose(first[i], draws[i]);
    }
    assertClose(vector.get("last").doubleValue(), draws[1000]);
    assertClose(vector.get("cached").doubleValue(), draws[1001]);
  }

  @ParameterizedTest
  @MethodSource
  void interleaved(JsonNode vector) {
    NumpyRandom random = random(vector);
    double[] expected = NumpyVectors.doubles(vector.get("values"));
    assertClose(expected[0], random.randn());
    assertEquals(expected[1], random.randomSample());
    assertClose(expected[2], random.randn());
    SimpleMatrix matrix = random.randn(2, 2);
    for (int i = 0; i < 4; i++) {
      assertClose(expected[3 + i], matrix.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource
  void choice(JsonNode vector) {
    NumpyRandom random = random(vector);
    double[] probabilities = NumpyVectors.doubles(vector.get("probabilities"));
    List<Integer> indices = Stream.generate(() -> random.choice(probabilities)).limit(20).toList();
    assertEquals(NumpyVectors.integers(vector.get("indices")), indices);
  }

  @ParameterizedTest
  @MethodSource
  void choiceEdges(JsonNode vector) {
    double[] probabilities = NumpyVectors.doubles(vector.get("probabilities"));
    assertEquals(
        vector.get("index").intValue(),
        Distribution.index(probabilities, vector.get("u").doubleValue()));
  }

  @ParameterizedTest
  @MethodSource
  void shuffle(JsonNode vector) {
    NumpyRandom random = random(vector);
    assertEquals(NumpyVectors.integers(vector.get("ten")), shuffled(random, 10));
    random.seed(vector.get("seed").longValue());
    String joined = String.join(",", shuffled(random, 1536).stream().map(String::valueOf).toList());
    assertEquals(vector.get("sha256").stringValue(), NumpyVectors.sha256(joined));
    assertDraws(vector, vector.get("draws").intValue(), random);
  }

  @ParameterizedTest
  @MethodSource
  void notebook(JsonNode vector) {
    NumpyRandom random = random(vector);
    double scale = vector.get("scale").doubleValue();
    for (JsonNode array : vector.get("arrays")) {
      JsonNode shape = array.get("shape");
      SimpleMatrix matrix =
          random.randn(shape.get(0).intValue(), shape.get(1).intValue()).scale(scale);
      double[] first = NumpyVectors.doubles(array.get("first"));
      for (int i = 0; i < first.length; i++) {
        assertClose(first[i], matrix.get(i));
      }
      assertClose(array.get("last").doubleValue(), matrix.get(matrix.getNumElements() - 1));
    }
  }

  @Test
  void firstUniformOfEverySeedThatSamplingUses() {
    NumpyVectors.get("firstUniform")
        .properties()
        .forEach(
            entry ->
                assertEquals(
                    entry.getValue().doubleValue(),
                    new NumpyRandom(Long.parseLong(entry.getKey())).randomSample()));
  }

  static Stream<JsonNode> uint32() {
    return NumpyVectors.stream("uint32");
  }

  static Stream<JsonNode> randomSample() {
    return NumpyVectors.stream("randomSample");
  }

  static Stream<JsonNode> keys() {
    return NumpyVectors.stream("keys");
  }

  static Stream<JsonNode> rand() {
    return NumpyVectors.stream("rand");
  }

  static Stream<JsonNode> randn() {
    return NumpyVectors.stream("randn");
  }

  static Stream<JsonNode> interleaved() {
    return NumpyVectors.stream("interleaved");
  }

  static Stream<JsonNode> choice() {
    return NumpyVectors.stream("choice");
  }

  static Stream<JsonNode> choiceEdges() {
    return NumpyVectors.stream("choiceEdges");
  }

  static Stream<JsonNode> shuffle() {
    return NumpyVectors.stream("shuffle");
  }

  static Stream<JsonNode> notebook() {
    return NumpyVectors.stream("notebook");
  }

  private static NumpyRandom random(JsonNode vector) {
    return new NumpyRandom(vector.get("seed").longValue());
  }

  private static List<Integer> shuffled(NumpyRandom random, int size) {
    List<Integer> list = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    random.shuffle(list);
    return list;
  }

  /** Tells by the next uniform draw how many 32-bit numbers the generator has used. */
  private static void assertDraws(JsonNode vector, int used, NumpyRandom random) {
    MersenneTwister twister = new MersenneTwister((int) vector.get("seed").longValue());
    for (int i = 0; i < used; i++) {
      twister.next();
    }
    double high = twister.next() >>> 5;
    double low = twister.next() >>> 6;
    assertEquals((high * 67108864 + low) / 9007199254740992.0, random.randomSample());
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, Math.ulp(expected));
  }
}
