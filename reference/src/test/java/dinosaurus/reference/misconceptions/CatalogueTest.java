package dinosaurus.reference.misconceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The catalogue of misconceptions")
class CatalogueTest {

  private static final Path PAGE = Path.of("MISCONCEPTIONS.md");
  private static final Pattern SENTENCE = Pattern.compile("[^.?!]+[.?!](?=\\s|$)");
  private static final int LONGEST_HINT = 200;

  static List<Misconception> misconceptions() {
    return Misconceptions.all();
  }

  @Test
  @DisplayName("has each id once")
  void idsAreDistinct() {
    List<Misconception> all = misconceptions();
    assertEquals(all.size(), all.stream().map(Misconception::id).distinct().count());
  }

  @Test
  @DisplayName("is as large as its page says")
  void thePageCounts() throws IOException {
    Map<Exercise, Long> counts =
        misconceptions().stream()
            .collect(Collectors.groupingBy(Misconception::exercise, Collectors.counting()));
    String sentence =
        "lists %d of them: %d of `clip`, %d of `sample`, %d of `optimize`, %d of `model`."
            .formatted(
                misconceptions().size(),
                counts.get(Exercise.CLIP),
                counts.get(Exercise.SAMPLE),
                counts.get(Exercise.OPTIMIZE),
                counts.get(Exercise.MODEL));
    assertTrue(Files.readString(PAGE).contains(sentence), sentence);
  }

  @ParameterizedTest
  @MethodSource("misconceptions")
  @DisplayName("has ids that begin with the exercise's letter")
  void theIdNamesTheExercise(Misconception misconception) {
    String letter = misconception.exercise().name().substring(0, 1);
    assertTrue(misconception.id().matches(letter + "\\d{2,3}"));
  }

  @ParameterizedTest
  @MethodSource("misconceptions")
  @DisplayName("hints in one or two short sentences")
  void hintsAreShort(Misconception misconception) {
    String hint = misconception.hint();
    long sentences = SENTENCE.matcher(hint).results().count();
    assertTrue(hint.length() <= LONGEST_HINT, () -> hint.length() + " characters: " + hint);
    assertTrue(sentences >= 1 && sentences <= 2, () -> sentences + " sentences: " + hint);
  }
}
