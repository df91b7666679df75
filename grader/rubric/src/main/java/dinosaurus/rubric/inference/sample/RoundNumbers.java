package dinosaurus.rubric.inference.sample;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists numbers that somebody may have written, the rounder ones first. */
final class RoundNumbers {

  private RoundNumbers() {}

  /** Returns 0.01 to 3, 3.5 to 20, the reciprocals of the first, and some larger and smaller. */
  static DoubleStream all() {
    return Stream.of(
            IntStream.rangeClosed(2, 20).mapToDouble(i -> i),
            IntStream.rangeClosed(1, 30).mapToDouble(i -> i / 10.0),
            IntStream.rangeClosed(2, 10).mapToDouble(i -> 1.0 / i),
            DoubleStream.of(0.001, 0.0001, 50, 100, 1000),
            IntStream.rangeClosed(1, 40).mapToDouble(i -> i / 20.0),
            IntStream.rangeClosed(6, 19).mapToDouble(i -> 10.0 / i),
            IntStream.rangeClosed(1, 200).mapToDouble(i -> i / 100.0))
        .flatMapToDouble(numbers -> numbers)
        .distinct()
        .flatMap(number -> DoubleStream.of(number, -number))
        .filter(number -> number != 1);
  }
}
