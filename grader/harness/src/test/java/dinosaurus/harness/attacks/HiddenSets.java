package dinosaurus.harness.attacks;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseAuthor;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws hidden cases again and again: the same in number and title, of other arguments. */
final class HiddenSets {

  private static final int OF_EACH = 3;
  private static final int SHORT_RUN = 100;
  private static final CaseAuthor AUTHOR =
      ServiceLoader.load(CaseAuthor.class).findFirst().orElseThrow();

  /** The public cases, but for the long runs. */
  static final CaseSet PUBLIC = shorter(CaseSet.load(Visibility.PUBLIC));

  private HiddenSets() {}

  private static CaseSet shorter(CaseSet all) {
    return all.where(
        one -> !(one.call() instanceof Call.Model run) || run.options().iterations() < SHORT_RUN);
  }

  /** Returns the public cases, each time with other hidden ones. */
  static List<CaseSet> draw(int number) {
    return IntStream.range(0, number)
        .parallel()
        .mapToObj(i -> PUBLIC.plus(some(AUTHOR.fresh(new byte[] {(byte) i, 99}))))
        .toList();
  }

  private static CaseSet some(CaseSet drawn) {
    return CaseSet.of(
        Stream.of(drawn.clip(), drawn.sample(), drawn.optimize(), drawn.model())
            .<Case<?, ?>>flatMap(cases -> cases.stream().limit(OF_EACH))
            .toList());
  }

  /** Returns what tells a public case from another, as the pages use it. */
  static String marks() {
    return Stream.of(
            PUBLIC.clip().stream().map(one -> one.call().gradients().dWax().get(0)),
            PUBLIC.sample().stream().map(one -> one.call().parameters().Wax().get(0)),
            PUBLIC.optimize().stream().map(one -> one.call().parameters().Wax().get(0)),
            PUBLIC.model().stream().map(one -> (double) one.call().names().hashCode()))
        .flatMap(marks -> marks)
        .map(mark -> "%sd".formatted(mark))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
