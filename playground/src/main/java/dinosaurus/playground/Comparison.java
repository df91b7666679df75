package dinosaurus.playground;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Trains the same network twice, with the student's clipping and without any. */
final class Comparison {

  private static final int NAMES = 5;

  /**
   * Holds one of the two runs.
   *
   * @param title what is special about it
   * @param losses the loss a character of each iteration, in nats
   * @param probe what was measured of its gradients
   * @param names what it invented at its end; empty if its loss was no number then
   */
  record Run(String title, Series losses, GradientProbe probe, List<String> names) {

    /** Returns the mean loss of the last tenth of the run. */
    double finalLoss() {
      return losses.meanOfLast(Math.max(1, losses.size() / 10));
    }
  }

  private final Session session;
  private final PrintWriter out;

  Comparison(Session session) {
    this.session = session;
    this.out = session.screen().out();
  }

  /** Compares; says so if it is stopped before there is something to compare. */
  void run() throws IOException {
    Run with = train("With your clip", new ClipWatch(true));
    Run without = train("Without clipping", new ClipWatch(false));
    if (with.losses().size() == 0 || without.losses().size() == 0) {
      out.println("Stopped before both runs had begun; there is nothing to compare.");
      return;
    }
    List<Series> losses = List.of(with.losses(), without.losses());
    for (Run run : List.of(with, without)) {
      out.println();
      out.println(run.title() + ", the loss a character:");
      Curve.lines(run.losses(), losses, session.glyphs()).forEach(out::println);
    }
    table(with, without);
    session.picture(ClippingPicture.of(with, without));
  }

  private Run train(String title, ClipWatch watch) {
    StudentModel model = new StudentModel(session.maker().apply(watch));
    GradientProbe probe =
        new GradientProbe(model::optimize, watch, session.settings().iterations());
    ProgressLine progress = session.progress();
    Training.Outcome outcome =
        session
            .training()
            .run(
                probe,
                (iteration, parameters, losses) ->
                    progress.show(iteration + 1, losses.meanOfLast(100)));
    progress.clear();
    List<String> names =
        outcome.isBroken()
            ? List.of("(none: the loss is no number)")
            : session.sampler().names(outcome.parameters(), Math.min(NAMES, session.names()));
    return new Run(title, outcome.losses(), probe, names);
  }

  private void table(Run with, Run without) {
    out.println();
    row("", with.title().toLowerCase(Locale.ROOT), without.title().toLowerCase(Locale.ROOT));
    numbers("iterations", with, without, run -> run.losses().size());
    numbers("loss a character, at the end", with, without, Run::finalLoss);
    numbers("largest gradient (its norm)", with, without, run -> run.probe().raw().max());
    numbers("largest gradient used", with, without, run -> run.probe().applied().max());
    for (int i = 0; i < Math.max(with.names().size(), without.names().size()); i++) {
      row(i == 0 ? "invented at the end" : "", name(with, i), name(without, i));
    }
  }

  private static String name(Run run, int i) {
    String name = i < run.names().size() ? Wrapping.shown(run.names().get(i)) : "";
    return name.length() > 24 ? name.substring(0, 21) + "..." : name;
  }

  private void numbers(String label, Run with, Run without, ToDoubleFunction<Run> number) {
    row(label, number(number.applyAsDouble(with)), number(number.applyAsDouble(without)));
  }

  /** Writes two decimals below 100, none up to a million, and a power of ten above. */
  static String number(double value) {
    String format =
        value < 100 && value != Math.rint(value) ? "%.2f" : value < 1e6 ? "%,.0f" : "%.1e";
    return String.format(Locale.ROOT, format, value);
  }

  private void row(String label, String left, String right) {
    out.println(String.format(Locale.ROOT, "%-30s%-26s%s", label, left, right).stripTrailing());
  }
}
