package dinosaurus.harness.shard;

import dinosaurus.harness.shard.Progress.State;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows how far the shards of a plan are on a page that loads itself again. */
public final class ProgressPage {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <meta http-equiv="refresh" content="20">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$d%% graded</title>
      <style>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      progress { width: 100%%; }
      ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: .25rem;
        list-style: none; padding: 0; }
      li { border: 1px solid; border-radius: .25rem; padding: .25rem .5rem; }
      .done { border-color: #2a7; }
      .unusable { border: 2px solid #c33; font-weight: bold; }
      .waiting { opacity: .7; }
      </style>
      <h1>%1$d%% graded</h1>
      <progress max="%2$d" value="%3$d" aria-label="submissions graded">%1$d%%</progress>
      <ul>
      %4$s
      </ul>
      <ol>
      %5$s
      </ol>
      </html>
      """;

  private ProgressPage() {}

  /** Returns the page. */
  public static String of(Progress progress) {
    int all = progress.plan().submissions();
    String lines =
        ProgressTable.lines(progress).stream()
            .map(line -> "<li>" + line)
            .collect(Collectors.joining("\n"));
    String shards =
        IntStream.range(0, progress.states().size())
            .mapToObj(index -> shard(index + 1, progress.states().get(index)))
            .collect(Collectors.joining("\n"));
    int percent = (int) (100L * progress.graded() / all);
    return PAGE.formatted(percent, all, progress.graded(), lines, shards);
  }

  private static String shard(int number, State state) {
    return "<li class=\"%2$s\">%1$d %2$s".formatted(number, state);
  }
}
