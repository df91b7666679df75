package dinosaurus.harness.classpage;

import dinosaurus.harness.results.RunHistory.Run;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws how the scores of a class changed from run to run.
 *
 * @param runs the runs, the latest last; at least two
 */
record RunChart(List<Run> runs) {

  /** The size of the drawing; scores from 0 to 100 go from its bottom to its top. */
  static final int WIDTH = 600;

  static final int HEIGHT = 100;

  private static final int EDGE = 10;

  /** Returns the corners of the line of the means. */
  String means() {
    return line(Run::mean);
  }

  /** Returns the corners of the line of the medians. */
  String medians() {
    return line(Run::median);
  }

  private String line(ToDoubleFunction<Run> value) {
    return IntStream.range(0, runs.size())
        .mapToObj(i -> shown(x(i)) + "," + shown(HEIGHT - value.applyAsDouble(runs.get(i))))
        .collect(Collectors.joining(" "));
  }

  private double x(int run) {
    return EDGE + (WIDTH - 2.0 * EDGE) * run / (runs.size() - 1);
  }

  /** Words the time of a run: {@code 2026-11-20 23:59 UTC}. */
  static String when(Run run) {
    return run.when().substring(0, 16).replace('T', ' ') + " UTC";
  }

  /** Words the outcomes of a run: {@code 40 full marks, 2 timed out}. */
  static String outcomes(Run run) {
    return run.outcomes().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  static String shown(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
