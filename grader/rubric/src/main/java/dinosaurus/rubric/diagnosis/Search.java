package dinosaurus.rubric.diagnosis;

import dinosaurus.fixtures.KnownMistake;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the mistakes that explain what was observed of an exercise.
 *
 * @param own the mistakes known of the exercise
 * @param inherited the mistakes found in earlier exercises: a list for each that the submission
 *     makes, of those that can't be told apart
 * @param observations what was observed
 */
record Search(
    List<KnownMistake> own, List<List<KnownMistake>> inherited, List<Observation> observations) {

  private static final List<List<KnownMistake>> NONE = List.of(List.of());

  /**
   * Returns the simplest theories that explain everything: an earlier mistake alone before one of
   * the exercise's own, one before two. If there are none, those of an earlier mistake and one of
   * the exercise's own that explain everything but what both of them change.
   */
  List<Theory> simplest() {
    List<List<KnownMistake>> earlier = choices();
    Refutations refutations = new Refutations(observations);
    Predicate<Theory> all =
        theory -> !refutations.refute(theory.mistakes()) && theory.explains(observations);
    return Stream.of(
            theories(earlier, NONE).filter(all),
            theories(earlier, singles()).filter(all),
            theories(NONE, singles()).filter(all),
            theories(earlier, pairs()).filter(all),
            theories(NONE, pairs()).filter(all),
            theories(earlier, singles())
                .filter(theory -> theory.explainsBesideOverlaps(observations)))
        .map(Stream::toList)
        .filter(explaining -> !explaining.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<Theory> theories(
      List<List<KnownMistake>> earlier, List<List<KnownMistake>> own) {
    return earlier.stream()
        .flatMap(inherited -> own.stream().map(mistakes -> new Theory(inherited, mistakes)));
  }

  /** Returns every way to choose one mistake of each list that is inherited. */
  private List<List<KnownMistake>> choices() {
    List<List<KnownMistake>> choices = NONE;
    for (List<KnownMistake> alternatives : inherited) {
      choices =
          choices.stream()
              .flatMap(chosen -> alternatives.stream().map(next -> plus(chosen, next)))
              .toList();
    }
    return choices;
  }

  private static List<KnownMistake> plus(List<KnownMistake> mistakes, KnownMistake next) {
    List<KnownMistake> more = new ArrayList<>(mistakes);
    more.add(next);
    return more;
  }

  /** Returns the mistakes that change an answer; others show nowhere, and explain nothing. */
  private Stream<KnownMistake> effective() {
    return own.stream()
        .filter(mistake -> observations.stream().anyMatch(one -> one.isChangedBy(mistake)));
  }

  private List<List<KnownMistake>> singles() {
    return effective().map(List::of).toList();
  }

  /** Pairs the listed mistakes; of those generated, two would explain too much by chance. */
  private List<List<KnownMistake>> pairs() {
    List<KnownMistake> listed =
        effective().filter(mistake -> !KnownMistake.isGenerated(mistake.id())).toList();
    return IntStream.range(0, listed.size())
        .boxed()
        .flatMap(i -> listed.subList(0, i).stream().map(earlier -> List.of(earlier, listed.get(i))))
        .toList();
  }
}
