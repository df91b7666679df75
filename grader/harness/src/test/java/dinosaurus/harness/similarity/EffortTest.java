package dinosaurus.harness.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody makes comparing a class take long. */
class EffortTest {

  private static final CommonCode COMMON = CommonCode.find();
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static SimilarityReport compare(List<String> codes) {
    List<ComparedSubmission> works = new ArrayList<>(new MadeUpClass(COMMON.stub(), 0).honest(10));
    codes.forEach(code -> works.add(MadeUpClass.work("hostile-" + works.size(), code)));
    return assertTimeoutPreemptively(
        LONGEST, () -> FingerprintComparison.compare(works, COMMON), "comparing takes too long");
  }

  /** Returns passages that nobody else has. */
  private static List<String> passages(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "f" + i + "(" + "+a".repeat(i % 7 + 1) + ",\"" + i + "\");")
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @DisplayName("Code that repeats itself is compared in time that grows with its length.")
  @ParameterizedTest
  @ValueSource(strings = {";", "0,", "a;b;c;", "{}", "x=x+1;y=y-2;"})
  void repeated(String code) {
    String shared = String.join("", passages(200));
    compare(List.of(shared + code.repeat(44_000), shared + "class A { }" + code.repeat(44_000)));
  }

  @DisplayName("So is code in which much is shared, in another order.")
  @Test
  void shuffled() {
    List<String> passages = passages(2_500);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Collections.shuffle(passages, new Random(i));
      codes.add(String.join("", passages));
    }
    compare(codes);
  }

  @DisplayName("Copies of code that is too long to be compared are found all the same.")
  @Test
  void longCopies() {
    String code = "double total = a.get(i) * 2 + offset(i);".repeat(20_000);
    SimilarityReport report = compare(List.of(code, code));
    assertEquals(
        List.of(List.of("hostile-10", "hostile-11")),
        report.found().stream().map(SimilarPair::submissions).toList());
  }
}
