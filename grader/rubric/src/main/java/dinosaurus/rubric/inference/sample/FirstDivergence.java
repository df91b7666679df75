package dinosaurus.rubric.inference.sample;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.observation.Observed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Says what names have in common where they first differ from those that should come out. */
public final class FirstDivergence {

  /** Fewer names have much in common. */
  private static final int FEWEST = 3;

  private static final int NONE = -2;

  private FirstDivergence() {}

  /**
   * Holds the first index of a name that isn't as it should be.
   *
   * @param place how many are right before it
   * @param before the last of these; {@value #NONE} if there is none
   * @param wanted the index that should come; {@value #NONE} if the name should have ended
   * @param got the index that comes; {@value #NONE} if the name ends
   * @param newline the newline's index
   */
  private record Divergence(int place, int before, int wanted, int got, int newline) {

    static Optional<Divergence> of(List<Integer> name, List<Integer> right, int newline) {
      int place =
          IntStream.range(0, Math.max(name.size(), right.size()))
              .filter(i -> at(name, i) != at(right, i))
              .findFirst()
              .orElse(NONE);
      return place == NONE
          ? Optional.empty()
          : Optional.of(
              new Divergence(
                  place, at(right, place - 1), at(right, place), at(name, place), newline));
    }

    private static int at(List<Integer> indices, int place) {
      return place >= 0 && place < indices.size() ? indices.get(place) : NONE;
    }
  }

  /** What may hold of all names that are wrong. */
  private enum Trait {
    EMPTY("is empty", one -> one.place == 0 && one.got == NONE),
    TOO_SHORT("stops too early", Trait::isCutShort),
    TOO_LONG("goes on after its end", one -> one.wanted == NONE),
    AVOIDS_REPEATS(
        "first goes wrong where the same index should come twice in a row",
        one -> one.place > 0 && one.wanted == one.before),
    REPEATS(
        "first goes wrong by an index that comes twice in a row",
        one -> one.place > 0 && one.got == one.before),
    AVOIDS_NEWLINES(
        "first goes wrong where the newline should come", one -> one.wanted == one.newline),
    ENDS_EARLY("first goes wrong by a newline", one -> one.got == one.newline),
    ONE_MORE(
        "first goes wrong by an index that is one too large", one -> one.got == one.wanted + 1),
    ONE_LESS(
        "first goes wrong by an index that is one too small", one -> one.got == one.wanted - 1),
    ZERO("first goes wrong by index 0", one -> one.got == 0),
    AT_ONCE("begins with a wrong index", one -> one.place == 0),
    SECOND("begins with a right index and goes on with a wrong one", one -> one.place == 1),
    THIRD("goes wrong at its third index", one -> one.place == 2);

    private final String words;
    private final Predicate<Divergence> holds;

    Trait(String words, Predicate<Divergence> holds) {
      this.words = words;
      this.holds = holds;
    }

    private static boolean isCutShort(Divergence one) {
      return one.got == NONE;
    }
  }

  /** Returns what holds of every name that is wrong, if something does. */
  public static Optional<String> clause(List<Observed<Call.Sample, List<Integer>>> calls) {
    List<Divergence> divergences =
        calls.stream()
            .flatMap(
                call ->
                    Divergence.of(
                        call.answer().result(),
                        new SampleRule(List.of())
                            .sample(
                                call.given().parameters(),
                                call.given().vocabulary(),
                                call.given().seed()),
                        call.given().vocabulary().newline())
                        .stream())
            .toList();
    if (divergences.size() < FEWEST) {
      return Optional.empty();
    }
    List<String> traits =
        Arrays.stream(Trait.values())
            .filter(trait -> divergences.stream().allMatch(trait.holds))
            .map(trait -> trait.words)
            .toList();
    if (traits.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "of %d names, %d are wrong: each %s"
            .formatted(calls.size(), divergences.size(), String.join(", and ", traits)));
  }
}
