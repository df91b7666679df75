package dinosaurus.harness.leak;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** Gathers the numbers of the hidden cases that no public case has. */
final class Figures {

  private Figures() {}

  static Numbers of(Repository repository) throws IOException {
    Map<String, String> hidden = repository.texts(".json", "fixtures/hidden");
    Set<String> secret = new HashSet<>();
    hidden.values().forEach(text -> secret.addAll(digits(text)));
    Numbers numbers = new Numbers();
    for (String text : repository.texts(".json", "fixtures/public").values()) {
      if (isPublic(text, secret)) {
        Digits.NUMBER.matcher(text).results().map(MatchResult::group).forEach(numbers::except);
      }
    }
    hidden.forEach(
        (path, text) ->
            Digits.NUMBER
                .matcher(text)
                .results()
                .forEach(number -> numbers.add(number.group(), "a number of " + path)));
    return numbers;
  }

  /** Tells a public case from a hidden one that strayed among them. */
  private static boolean isPublic(String text, Set<String> secret) {
    Set<String> digits = digits(text);
    long shared = digits.stream().filter(secret::contains).count();
    return 2 * shared < digits.size();
  }

  private static Set<String> digits(String text) {
    Set<String> digits = new HashSet<>();
    Digits.NUMBER.matcher(text).results().forEach(number -> digits.add(Digits.of(number.group())));
    return digits;
  }
}
