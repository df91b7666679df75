package dinosaurus.rubric.answers;

import dinosaurus.rubric.score.Evidence;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Says how an answer parts from the expected one. Its words and what shows it are worked out each
 * time they are asked for, which costs more than the comparison.
 */
public final class Difference {

  private final Supplier<String> sentence;
  private final Supplier<List<Evidence>> evidence;

  Difference(Supplier<String> sentence, Supplier<List<Evidence>> evidence) {
    this.sentence = sentence;
    this.evidence = evidence;
  }

  /** Returns a difference that only words can tell. */
  public static Difference of(String sentence) {
    return new Difference(() -> sentence, List::of);
  }

  static Difference of(String sentence, Evidence evidence) {
    return new Difference(() -> sentence, () -> List.of(evidence));
  }

  /** Returns the first difference, in words. */
  public String sentence() {
    return sentence.get();
  }

  /** Returns what shows it. */
  public List<Evidence> evidence() {
    return evidence.get();
  }

  /** Returns the same difference in other words. */
  public Difference mapSentence(UnaryOperator<String> words) {
    return new Difference(() -> words.apply(sentence()), evidence);
  }

  /** Returns the same difference with more to show it. */
  public Difference shownBy(Supplier<Evidence> more) {
    return new Difference(
        sentence, () -> Stream.concat(evidence().stream(), Stream.of(more.get())).toList());
  }
}
