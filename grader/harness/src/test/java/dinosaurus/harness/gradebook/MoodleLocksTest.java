package dinosaurus.harness.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodleLocksTest {

  /**
   * In the second column a y for whoever can be graded, an n for a lock, a ? for what isn't clear.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yes Yes No|yyn",
        "No No Yes|nny",
        "Ja Nein Ja|yny",
        "Nein Nein Nein|nnn",
        "S\u00ed No S\u00ed|yny",
        "S\u00edm N\u00c3O s\u00cdM|yny",
        "\u662f \u5426 \u662f|yny",
        "\u0414\u0430 \u041d\u0435\u0442 \u0414\u0430|yny",
        "Eya Rara Eya|y?y",
        "Eya Rara|??",
        "Yes Perhaps Perhaps|y??"
      })
  void readsEveryLanguage(String cells, String told) {
    List<String> words = Arrays.asList(cells.split(" "));
    MoodleLocks locks = MoodleLocks.of(words);
    assertEquals(
        told,
        words.stream()
            .map(locks::remark)
            .map(remark -> remark.map(one -> one == Remarks.Remark.LOCKED ? "n" : "?").orElse("y"))
            .collect(Collectors.joining()));
  }
}
