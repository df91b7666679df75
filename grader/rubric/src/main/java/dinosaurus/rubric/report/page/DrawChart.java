package dinosaurus.rubric.report.page;

import dinosaurus.rubric.answers.Numbers;
import dinosaurus.rubric.score.Evidence.WrongDraw;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws a step of sampling: the probabilities as bars, and under them the cumulative line from 0 to
 * 1, on which the number drawn points at the right character.
 *
 * @param draw the step
 */
public record DrawChart(WrongDraw draw) {

  /** The width of the bars and of the line. */
  public static final int WIDTH = 320;

  private static final int LEFT = 10;
  private static final int BARS = 96;
  private static final int LINE = 150;
  private static final int THICK = 16;
  private static final int READABLE = 32;
  private static final int DIGITS = 4;

  /** Says where a text of the picture is anchored. */
  public record Anchor(String x, String at) {

    private static Anchor at(double x) {
      String side =
          x < LEFT + WIDTH / 4.0 ? "start" : x > LEFT + WIDTH * 3 / 4.0 ? "end" : "middle";
      return new Anchor(Coordinate.of(x), side);
    }
  }

  /** Returns the bars of all characters but the expected and the actual one, as a path. */
  public String bars() {
    return IntStream.range(0, size())
        .filter(index -> index != draw.expected() && index != draw.actual())
        .mapToObj(this::bar)
        .collect(Collectors.joining());
  }

  /** Returns the bar of a character, as a path. */
  public String bar(int index) {
    double largest = draw.probabilities().stream().reduce(Double.MIN_NORMAL, Math::max);
    double height = Math.max(1, draw.probabilities().get(index) / largest * (BARS - 12));
    return Coordinate.rectangle(slot(index) + 1, BARS - height, slotWidth() - 2, height);
  }

  /** Returns the characters that have a label. */
  public List<Integer> labelled() {
    return IntStream.range(0, size())
        .filter(index -> size() <= READABLE || index == draw.expected() || index == draw.actual())
        .boxed()
        .toList();
  }

  /** Returns where the label of a character stands. */
  public String middle(int index) {
    return Coordinate.of(slot(index) + slotWidth() / 2);
  }

  /** Returns the part of the cumulative line that belongs to a character, as a path. */
  public String segment(int index) {
    double width = Math.max(1, draw.probabilities().get(index) * WIDTH);
    return Coordinate.rectangle(LEFT + before(index) * WIDTH, LINE, width, THICK);
  }

  /** Returns the ends of all parts of the cumulative line, as a path. */
  public String ends() {
    return IntStream.range(1, size())
        .mapToObj(
            index -> "M" + Coordinate.of(LEFT + before(index) * WIDTH) + " " + LINE + "v" + THICK)
        .collect(Collectors.joining());
  }

  /** Returns where the label of a character's part stands. */
  public Anchor label(int index) {
    return Anchor.at(LEFT + (before(index) + draw.probabilities().get(index) / 2) * WIDTH);
  }

  /** Returns where the number drawn points. */
  public Anchor pointer() {
    return Anchor.at(LEFT + draw.u() * WIDTH);
  }

  /** Returns the number drawn, rounded. */
  public String u() {
    return Numbers.rounded(draw.u(), DIGITS);
  }

  /** Names a character. */
  public String name(int index) {
    String character = draw.characters().get(index);
    return character.equals("\\n") ? "the newline" : "\u2018" + character + "\u2019";
  }

  /** Returns the probability of a character, rounded. */
  public String probability(int index) {
    return Numbers.rounded(draw.probabilities().get(index), DIGITS);
  }

  /** Returns the part of the line that belongs to a character, in words. */
  public String range(int index) {
    double from = before(index);
    double to = from + draw.probabilities().get(index);
    return Numbers.rounded(from, DIGITS) + " to " + Numbers.rounded(to, DIGITS);
  }

  private int size() {
    return draw.characters().size();
  }

  private double slotWidth() {
    return (double) WIDTH / size();
  }

  private double slot(int index) {
    return LEFT + index * slotWidth();
  }

  private double before(int index) {
    double sum = 0;
    for (double probability : draw.probabilities().subList(0, index)) {
      sum += probability;
    }
    return sum;
  }
}
