package dinosaurus.playground;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Trains the same network twice, with the student's clipping and without any. */
final class Comparison {

  private static final int NAMES = 5;

  private final Stage stage;
  private final PrintWriter out;

  Comparison(Stage stage) {
    this.stage = stage;
    this.out = stage.out();
  }

  /** Compares; says so if it is stopped before there is something to compare. */
  void run() throws IOException {
    ComparedRun with = train("With your clip", new ClipWatch(true));
    ComparedRun without = train("Without clipping", new ClipWatch(false));
    if (with.losses().size() == 0 || without.losses().size() == 0) {
      out.println("Stopped before both runs had begun; there is nothing to compare.");
      return;
    }
    List<Series> losses = List.of(with.losses(), without.losses());
    for (ComparedRun run : List.of(with, without)) {
      out.println();
      out.println(run.title() + ", the loss a character:");
      Curve.lines(run.losses(), losses, stage.glyphs()).forEach(out::println);
    }
    table(with, without);
    stage.picture(ClippingPicture.of(with, without));
  }

  private ComparedRun train(String title, ClipWatch watch) {
    StudentModel model = new StudentModel(stage.maker().make(watch));
    GradientProbe probe = new GradientProbe(model::optimize, watch, stage.settings().iterations());
    ProgressLine progress = stage.progress();
    Training.Outcome outcome =
        stage
            .training()
            .run(
                probe,
                (iteration, parameters, losses) ->
                    progress.show(iteration + 1, losses.meanOfLast(100)));
    progress.clear();
    List<String> names =
        outcome.isBroken()
            ? List.of("(none: the loss is no number)")
            : stage.inventor().names(outcome.parameters(), Math.min(NAMES, stage.names()));
    return new ComparedRun(title, outcome.losses(), probe, names);
  }

  private void table(ComparedRun with, ComparedRun without) {
    out.println();
    row("", with.title().toLowerCase(Locale.ROOT), without.title().toLowerCase(Locale.ROOT));
    numbers("iterations", with, without, run -> run.losses().size());
    numbers("loss a character, at the end", with, without, ComparedRun::finalLoss);
    numbers("largest gradient (its norm)", with, without, run -> run.probe().raw().max());
    numbers("largest gradient used", with, without, run -> run.probe().applied().max());
    for (int i = 0; i < Math.max(with.names().size(), without.names().size()); i++) {
      row(i == 0 ? "invented at the end" : "", name(with, i), name(without, i));
    }
  }

  private static String name(ComparedRun run, int i) {
    String name = i < run.names().size() ? Wrapping.shown(run.names().get(i)) : "";
    return name.length() > 24 ? name.substring(0, 21) + "..." : name;
  }

  private void numbers(
      String label, ComparedRun with, ComparedRun without, ToDoubleFunction<ComparedRun> number) {
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
