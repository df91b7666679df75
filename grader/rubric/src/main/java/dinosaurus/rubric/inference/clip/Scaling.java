package dinosaurus.rubric.inference.clip;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether gradients were scaled as a whole, where entries should have been cut off. */
final class Scaling {

  private static final int GRADIENTS = 5;
  private static final double ROUNDING = 1e-9;

  private Scaling() {}

  /** Returns what holds of all clippings; nothing if some finite gradient wasn't scaled. */
  static Optional<String> clause(List<Clipping> all) {
    List<Clipping> clippings = all.stream().filter(Clipping::isFinite).toList();
    if (clippings.stream().noneMatch(Scaling::changes)) {
      return Optional.empty();
    }
    if (clippings.stream().allMatch(one -> scales(entries(one)))) {
      return Optional.of("all entries of the five gradients come back multiplied by one number");
    }
    boolean each =
        clippings.stream()
            .allMatch(one -> IntStream.range(0, GRADIENTS).allMatch(i -> scales(entries(one, i))));
    return each
        ? Optional.of("all entries of a gradient come back multiplied by one number")
        : Optional.empty();
  }

  private static boolean changes(Clipping clipping) {
    return entries(clipping).stream().anyMatch(entry -> !entry.isLeft());
  }

  private static List<Entry> entries(Clipping clipping) {
    return IntStream.range(0, GRADIENTS)
        .boxed()
        .flatMap(i -> entries(clipping, i).stream())
        .toList();
  }

  private static List<Entry> entries(Clipping clipping, int gradient) {
    return Stream.concat(clipping.entries(gradient, 1), clipping.entries(gradient, -1)).toList();
  }

  private static boolean scales(List<Entry> entries) {
    OptionalDouble first = entries.stream().mapToDouble(Scaling::ratio).findFirst();
    return first.isEmpty()
        || entries.stream()
            .mapToDouble(Scaling::ratio)
            .allMatch(
                ratio ->
                    Math.abs(ratio - first.getAsDouble())
                        <= ROUNDING * Math.abs(first.getAsDouble()));
  }

  private static double ratio(Entry entry) {
    return entry.returned() / entry.given();
  }
}
