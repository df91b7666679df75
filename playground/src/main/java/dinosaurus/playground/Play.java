package dinosaurus.playground;

import dinosaurus.toolkit.Parameters;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Trains a model once: names at every checkpoint, then a curve, a picture and more names. */
final class Play {

  private static final int NAMES_PER_CHECKPOINT = 7;

  private final Session session;
  private final int interval;
  private final PrintWriter out;
  private final ProgressLine progress;

  /**
   * Prepares to play.
   *
   * @param interval the iterations from one checkpoint to the next
   * @throws IllegalArgumentException if the interval is out of its range
   */
  Play(Session session, int interval) {
    Settings.require("--checkpoint-every", interval, 1, 1_000_000);
    this.session = session;
    this.interval = interval;
    this.out = session.screen().out();
    this.progress = session.progress();
  }

  /**
   * Plays to the end, or until stopped.
   *
   * @return whether training held out: false if the loss was no number any more
   */
  boolean run() throws IOException {
    Training.Outcome outcome = session.training().run(session.model()::optimize, this::look);
    progress.clear();
    Series losses = outcome.losses();
    if (losses.size() > 0) {
      out.println();
      out.println("The loss a character:");
      Curve.lines(losses, List.of(losses), session.glyphs()).forEach(out::println);
      session.picture(
          LossPicture.of(losses, session.corpus().vocabulary().size(), session.title()));
    }
    if (!outcome.isBroken()) {
      invent(outcome.parameters());
    }
    sayWhereItEnded(outcome);
    return !outcome.isBroken();
  }

  private void look(int iteration, Parameters parameters, Series losses) {
    double loss = losses.meanOfLast(interval);
    if (iteration % interval == 0) {
      progress.clear();
      int count = Math.min(NAMES_PER_CHECKPOINT, session.names());
      List<String> names = session.sampler().checkpoint(parameters, count);
      out.printf(Locale.ROOT, "Iteration %,d, loss %.2f a character%n", iteration, loss);
      Wrapping.lines(names, "  ").forEach(out::println);
    }
    progress.show(iteration + 1, loss);
  }

  private void invent(Parameters parameters) {
    List<String> names = session.sampler().names(parameters, session.names());
    List<String> marked =
        names.stream().map(name -> session.sampler().isKnown(name) ? name + "*" : name).toList();
    out.println();
    out.println("Invented at temperature " + session.sampler().temperature() + ":");
    Wrapping.lines(marked, "  ").forEach(out::println);
    if (!marked.equals(names)) {
      out.println("  (* stands in the list it learned from)");
    }
  }

  private void sayWhereItEnded(Training.Outcome outcome) {
    if (outcome.losses().size() < session.settings().iterations()) {
      out.printf(
          Locale.ROOT,
          "%nEnded after %,d of %,d iterations%s.%n",
          outcome.losses().size(),
          session.settings().iterations(),
          outcome.isBroken()
              ? ": the loss is no number any more. Try a smaller --learning-rate"
              : ", as you asked");
    }
  }
}
