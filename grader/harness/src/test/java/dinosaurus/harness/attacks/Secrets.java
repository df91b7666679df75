package dinosaurus.harness.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks in reports for what nobody may read there. */
final class Secrets {

  private static final Path FIXTURES = Path.of("../../fixtures").toAbsolutePath().normalize();
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d{6,}(?:[eE]-?\\d+)?");

  /** A line of a report that a submission would like to have written. */
  private static final Pattern FORGED =
      Pattern.compile(
          "(?m)^[\\s>*-]*(?:::|FORGED|# FORGED|\\*\\*100 of 100 points\\*\\* FORGED).*$");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n]]");
  private static final Pattern CLIP = Pattern.compile("(?s)## clip.*?(?=## sample)");

  private final Set<String> hidden;
  private final String canary;

  /**
   * Reads the hidden cases.
   *
   * @param canary what else may be in no report
   */
  Secrets(String canary) throws IOException {
    this.canary = canary;
    this.hidden = numbers(FIXTURES.resolve("hidden"));
    hidden.removeAll(numbers(FIXTURES.resolve("public")));
  }

  private static Set<String> numbers(Path folder) throws IOException {
    Set<String> numbers = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        numbers.addAll(numbers(Files.readString(file)));
      }
    }
    return numbers;
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Demands that a text tells nothing of the hidden cases and has no line of a submission's own.
   */
  void requireNone(String text) {
    Set<String> told = numbers(text);
    told.retainAll(hidden);
    assertEquals(Set.of(), told, "numbers of hidden cases");
    requireNothingForged(text);
  }

  /** Demands that a text has no line of a submission's own. */
  void requireNothingForged(String text) {
    assertFalse(text.contains(canary), "the canary of the environment");
    assertEquals(List.of(), found(FORGED, text), "forged lines");
    assertEquals(List.of(), found(INVISIBLE, text), "invisible characters");
  }

  /** Demands that a report says nothing of what a submission told in hidden cases of clip. */
  void requireNothingTold(String report) {
    String told = String.join("", found(CLIP, report));
    assertFalse(told.isEmpty() || told.contains("FORGED"), told);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(one -> one.group()).toList();
  }
}
