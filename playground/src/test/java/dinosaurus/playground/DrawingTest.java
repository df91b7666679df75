package dinosaurus.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.playground.Screen.Glyphs;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Scales, curves and pictures, whatever the numbers. */
class DrawingTest {

  @Property(tries = 100)
  void aLinearScaleIsMonotoneAndKeepsWithinItsEnds(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double a,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double b,
      @ForAll double any) {
    checkScale(Scale.Linear.around(Math.min(a, b), Math.max(a, b)), a, b, any);
  }

  @Property(tries = 100)
  void aLogScaleIsMonotoneAndKeepsWithinItsEnds(
      @ForAll @IntRange(min = -320, max = 300) int a,
      @ForAll @IntRange(min = -320, max = 300) int b,
      @ForAll double any) {
    double least = StrictMath.pow(10, Math.min(a, b));
    double most = StrictMath.pow(10, Math.max(a, b));
    checkScale(Scale.Logarithmic.around(least, most), least, most, any);
  }

  private static void checkScale(Scale scale, double a, double b, double any) {
    assertTrue(scale.position(Math.min(a, b)) <= scale.position(Math.max(a, b)));
    assertTrue(scale.position(any) >= 0 && scale.position(any) <= 1);
    assertEquals(1, scale.position(Double.POSITIVE_INFINITY));
    List<Scale.Tick> ticks = scale.ticks();
    assertTrue(ticks.size() >= 1 && ticks.size() <= 8, () -> scale + ": " + ticks);
    for (int i = 1; i < ticks.size(); i++) {
      assertTrue(ticks.get(i - 1).position() < ticks.get(i).position(), ticks::toString);
    }
  }

  @Property(tries = 100)
  void aCurveHasOnePointInEachColumn(
      @ForAll @Size(min = 1, max = 300) List<@DoubleRange(min = 0, max = 1e6) Double> values) {
    Series series = new Series(values.size());
    values.forEach(series::add);
    List<String> lines = Curve.lines(series, List.of(series), Glyphs.ASCII);
    long points = lines.stream().flatMapToInt(String::chars).filter(c -> c == '*').count();
    assertEquals(Math.min(64, values.size()), points);
    assertEquals(12, lines.size());
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80));
  }

  @Test
  void curvesOnOneScaleCanBeCompared() {
    Series low = series(1, 2);
    Series high = series(3, 4);
    List<Series> both = List.of(low, high);
    assertEquals(List.of("  4.00 |", "  1.00 |*"), ends(Curve.lines(low, both, Glyphs.ASCII)));
    assertEquals(List.of("  4.00 | *", "  1.00 |"), ends(Curve.lines(high, both, Glyphs.ASCII)));
  }

  private static Series series(double... values) {
    Series series = new Series(values.length);
    Arrays.stream(values).forEach(series::add);
    return series;
  }

  /** Returns the highest and the lowest line of a curve. */
  private static List<String> ends(List<String> lines) {
    return List.of(lines.get(0), lines.get(9));
  }

  @Property(tries = 100)
  void stretchesTakeInEveryNumberOnce(
      @ForAll @IntRange(min = 1, max = 500) int size, @ForAll @IntRange(min = 1, max = 200) int n) {
    Series series = new Series(size);
    for (int i = 0; i < size; i++) {
      series.add(i);
    }
    double[] maxima = series.maxima(n);
    assertEquals(Math.min(size, n), maxima.length);
    assertEquals(size - 1, maxima[maxima.length - 1]);
    assertEquals(size - 1, series.max());
    assertTrue(series.means(n)[0] <= maxima[0]);
  }

  @Property(tries = 30)
  void aPictureIsXmlWhateverTheListIsCalled(
      @ForAll String name,
      @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 9) Double> values)
      throws Exception {
    Series series = new Series(values.size());
    values.forEach(series::add);
    String picture = LossPicture.of(series, 27, name);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture)));
  }

  @Property(tries = 100)
  void theBarGrowsAndKeepsItsLength(@ForAll @IntRange(min = 1, max = 1000) int done) {
    ProgressLine progress =
        new ProgressLine(
            new Screen(true, StandardCharsets.US_ASCII, null, null), Glyphs.ASCII, 1000);
    String line = progress.line(done, 2);
    assertEquals(done * 40 / 1000, line.chars().filter(c -> c == '#').count());
    assertTrue(line.length() <= 80, line);
  }

  @Property(tries = 100)
  void aCoordinateHasOneDecimalAtMost(@ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
    String number = Svg.number(value);
    assertTrue(number.matches("-?\\d+(\\.[1-9])?"), number);
    assertEquals(value, Double.parseDouble(number), 0.0501);
  }
}
