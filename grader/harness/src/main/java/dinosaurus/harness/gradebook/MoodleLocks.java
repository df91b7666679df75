package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.Remarks.Remark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in whichever language whether a grade can be changed, of which Moodle says yes or no.
 *
 * @param usual what most students have, if that is a word that isn't known; empty otherwise
 */
record MoodleLocks(String usual) {

  /** Yes in Moodle's languages. */
  private static final Set<String> YES =
      folded(
          "yes",
          "ja",
          "oui",
          "s\u00ed",
          "sim",
          "da",
          "tak",
          "ano",
          "igen",
          "evet",
          "kyll\u00e4",
          "jah",
          "taip",
          "j\u0101",
          "bai",
          "c\u00f3",
          "ya",
          "\u0434\u0430",
          "\u0442\u0430\u043a",
          "\u03bd\u03b1\u03b9",
          "\u05db\u05df",
          "\u0646\u0639\u0645",
          "\u0628\u0644\u0647",
          "\u306f\u3044",
          "\u662f",
          "\uc608",
          "\ub124");

  /** No in the same languages. */
  private static final Set<String> NO =
      folded(
          "no",
          "nein",
          "non",
          "n\u00e3o",
          "nu",
          "ne",
          "nie",
          "nem",
          "hay\u0131r",
          "ei",
          "nej",
          "nei",
          "nee",
          "n\u0113",
          "ez",
          "kh\u00f4ng",
          "tidak",
          "\u043d\u0435",
          "\u043d\u0435\u0442",
          "\u043d\u0456",
          "\u03cc\u03c7\u03b9",
          "\u05dc\u05d0",
          "\u0644\u0627",
          "\u062e\u06cc\u0631",
          "\u3044\u3044\u3048",
          "\u5426",
          "\uc544\ub2c8\uc624",
          "\uc544\ub2c8\uc694");

  private static Set<String> folded(String... words) {
    return Stream.of(words).map(CsvDocument::folded).collect(Collectors.toUnmodifiableSet());
  }

  /** Takes what more than half of the students have for the usual word. */
  static MoodleLocks of(List<String> cells) {
    Map<String, Long> counts =
        cells.stream()
            .map(CsvDocument::folded)
            .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
    boolean isKnown = counts.keySet().stream().anyMatch(word -> YES.contains(word));
    return new MoodleLocks(
        counts.entrySet().stream()
            .filter(count -> !isKnown && 2 * count.getValue() > cells.size())
            .map(Map.Entry::getKey)
            .filter(word -> !NO.contains(word))
            .findFirst()
            .orElse(""));
  }

  /** Tells whether cells say yes or no and nothing else, as they do in one column alone. */
  static boolean areIn(List<String> cells) {
    return !cells.isEmpty()
        && cells.stream()
            .map(CsvDocument::folded)
            .allMatch(word -> YES.contains(word) || NO.contains(word));
  }

  /** Returns why a student's cell is to be left alone; nothing if the grade can be changed. */
  Optional<Remark> remark(String cell) {
    String word = CsvDocument.folded(cell);
    if (NO.contains(word)) {
      return Optional.of(Remark.LOCKED);
    }
    boolean open = YES.contains(word) || !word.isEmpty() && word.equals(usual);
    return open ? Optional.empty() : Optional.of(Remark.PERHAPS_LOCKED);
  }
}
