package dinosaurus.rubric.answers;

import dinosaurus.rubric.score.Evidence;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Says how an answer parts from the expected one.
 *
 * @param sentence the first difference, in words
 * @param evidence what shows it
 */
public record Difference(String sentence, List<Evidence> evidence) {

  /** Copies the list, so that a difference never changes. */
  public Difference {
    evidence = List.copyOf(evidence);
  }

  /** Returns a difference that only words can tell. */
  public static Difference of(String sentence) {
    return new Difference(sentence, List.of());
  }

  static Difference of(String sentence, Evidence evidence) {
    return new Difference(sentence, List.of(evidence));
  }

  /** Returns the same difference in other words. */
  public Difference mapSentence(UnaryOperator<String> words) {
    return new Difference(words.apply(sentence), evidence);
  }

  /** Returns the same difference with more to show it. */
  public Difference shownBy(Evidence more) {
    return new Difference(sentence, Stream.concat(evidence.stream(), Stream.of(more)).toList());
  }
}
