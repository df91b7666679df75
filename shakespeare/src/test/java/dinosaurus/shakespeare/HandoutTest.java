package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.shakespeare.Epochs.Epoch;
import dinosaurus.toolkit.Rnn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The numbers, poems, figures and links of the handout's optional part. */
class HandoutTest {

  private static final Path PAGE = Path.of("README.md");
  private static final Path TRAINED = Path.of("trained");
  private static final int FEWEST_WORDS = 10;

  private final String page = read(PAGE);
  private final List<Epoch> epochs =
      read(TRAINED.resolve("losses.csv")).lines().skip(1).map(HandoutTest::epoch).toList();
  private final Epoch best =
      epochs.stream().min(Comparator.comparingDouble(Epoch::heldOutLoss)).orElseThrow();

  private static Epoch epoch(String line) {
    String[] cells = line.split(",");
    return new Epoch(
        Integer.parseInt(cells[0]),
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<MatchResult> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  private void assertContains(String format, Object... values) {
    String expected = String.format(Locale.ROOT, format, values);
    assertTrue(page.contains(expected), expected);
  }

  @Test
  void theTableOfLossesIsThatOfTheTraining() {
    List<MatchResult> rows = matches("(?m)^\\| (\\d+) \\| ([\\d.]+) \\| ([\\d.]+) \\|", page);
    assertTrue(rows.size() >= 4, () -> rows.size() + " rows");
    for (MatchResult row : rows) {
      Epoch epoch = epochs.get(Integer.parseInt(row.group(1)) - 1);
      assertEquals(String.format(Locale.ROOT, "%.2f", epoch.loss()), row.group(2));
      assertEquals(String.format(Locale.ROOT, "%.2f", epoch.heldOutLoss()), row.group(3));
    }
    assertContains("over %d epochs:", epochs.size());
    assertContains("--epochs %d --save shakespeare/trained", epochs.size());
    assertContains("the weights of epoch %d, in", best.number());
  }

  @Test
  void whatTheBestLossMeansIsWorkedOutRight() {
    assertContains("What do %.2f nats a character mean?", best.heldOutLoss());
    assertContains("exp(%.2f) ≈ %.1f", best.heldOutLoss(), Math.exp(best.heldOutLoss()));
    assertContains("In bits, that is %.1f a character", best.heldOutLoss() / Math.log(2));
    assertContains("log 38 | %.2f | 38 |", Math.log(38));
    assertContains("instead of %.1f", Math.log(38) / Math.log(2));
  }

  @Test
  void theOtherWaysOfGuessingCostWhatTheTableSays() {
    Corpus sonnets = Sonnets.require();
    int size = 38;
    int[] text = sonnets.vocabulary().indices(sonnets.text());
    int cut = text.length - text.length / 10;
    double[] counts = new double[size];
    double[][] pairs = new double[size][size];
    for (int i = 0; i < cut; i++) {
      counts[text[i]]++;
      if (i > 0) {
        pairs[text[i - 1]][text[i]]++;
      }
    }
    double byCount = 0;
    double byPair = 0;
    for (int i = cut; i < text.length; i++) {
      double share = counts[text[i]] / cut;
      byCount -= Math.log(share);
      byPair -= Math.log((pairs[text[i - 1]][text[i]] + share) / (counts[text[i - 1]] + 1));
    }
    assertRow("by how frequent each character is", byCount / (text.length - cut));
    assertRow("by the character before, counted", byPair / (text.length - cut));
  }

  private void assertRow(String who, double loss) {
    assertContains("| %s | %.2f | %.0f |", who, loss, Math.exp(loss));
  }

  @Test
  void thePoemsAreThoseOfTheTraining() {
    String poems = read(TRAINED.resolve("poems.txt"));
    List<MatchResult> quoted = matches("(?s)```\\n(forsooth this maketh no sense .*?)```", page);
    assertEquals(4, quoted.size());
    for (MatchResult poem : quoted) {
      assertTrue(poems.contains(poem.group(1).strip()), poem.group(1));
    }
  }

  @Test
  void theNextCharactersAreAsLikelyAsTheTableSays() throws IOException {
    try (Network network = Networks.shipped()) {
      for (String beginning :
          List.of("forsooth this maketh no sense", "forsooth this maketh no sense ")) {
        SimpleMatrix y =
            Rnn.softmax(
                network.scores(
                    Beginning.of(beginning, network.vocabulary()).window(network.vocabulary())));
        String row =
            matches("(?m)^\\| `…" + beginning.substring(24) + "` \\| (.*) \\|$", page)
                .get(0)
                .group(1);
        List<MatchResult> shares = matches("(`[^`]`|blank|newline) (\\d+)%", row);
        assertEquals(5, shares.size(), row);
        for (MatchResult share : shares) {
          char character =
              switch (share.group(1)) {
                case "blank" -> ' ';
                case "newline" -> '\n';
                default -> share.group(1).charAt(1);
              };
          double percent = 100 * y.get(network.vocabulary().index(character));
          assertEquals(Double.parseDouble(share.group(2)), percent, 1, row);
        }
      }
    }
  }

  @Test
  void everyFigureIsShownAndToldInWordsAndDrawnForLightAndDark() {
    List<MatchResult> images = matches("!\\[([^\\]]+)\\]\\(([^)]+)\\)", page);
    assertEquals(
        List.of("figures/lstm.svg", "trained/losses.svg"),
        images.stream().map(image -> image.group(2)).toList());
    for (MatchResult image : images) {
      String svg = read(Path.of(image.group(2)));
      assertAll(
          image.group(2),
          () -> assertTrue(image.group(1).split("\\s+").length >= FEWEST_WORDS),
          () -> assertTrue(svg.contains("aria-labelledby=\"title description\"")),
          () -> assertTrue(svg.contains("<title id=\"title\">")),
          () -> assertTrue(svg.contains("<desc id=\"description\">")),
          () -> assertTrue(svg.contains("prefers-color-scheme: dark")));
    }
    assertTrue(
        read(TRAINED.resolve("losses.svg"))
            .contains(
                String.format(
                    Locale.ROOT, "after epoch %d, %.2f", best.number(), best.heldOutLoss())));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (MatchResult link : matches("\\]\\((?![a-z]+:)([^)]+)\\)", page)) {
      String target = link.group(1);
      if (target.startsWith("#")) {
        String heading = target.substring(1).replace('-', ' ');
        assertTrue(page.toLowerCase(Locale.ROOT).contains("# " + heading + "\n"), target);
      } else {
        assertTrue(Files.exists(Path.of(target)), target);
      }
    }
    assertFalse(page.contains("@"), "something is still to be filled in");
  }
}
