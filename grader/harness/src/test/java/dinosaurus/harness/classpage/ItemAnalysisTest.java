package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.classpage.ItemAnalysis.Item;
import dinosaurus.harness.classpage.ReportSummary.Tested;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The figures are worked out by hand from the formulas in {@link ItemAnalysis}. */
class ItemAnalysisTest {

  private static final double EXACT = 1e-12;

  /** Returns the verdict of a student: a digit for each test, which is worth as many points. */
  private static ReportSummary verdict(String passed, int... points) {
    List<Tested> tests = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      tests.add(new Tested("t." + i, "clip", "does it", points[i], passed.charAt(i) == '1', false));
    }
    return new ReportSummary(Optional.empty(), true, tests, List.of(), false, Optional.empty());
  }

  private static List<Item> analyse(List<String> students, int... points) {
    return ItemAnalysis.of(students.stream().map(passed -> verdict(passed, points)).toList());
  }

  /**
   * Ten students, three tests of a point: totals 3 3 2 2 2 1 1 1 0 0. The groups have round(2.7) =
   * 3 students. Upper: both with 3, and a third of each of the three with 2. Lower: both with 0,
   * and a third of each of the three with 1.
   */
  @Test
  void agreesWithFiguresWorkedOutByHand() {
    List<Item> items =
        analyse(
            List.of("111", "111", "110", "110", "101", "100", "100", "010", "000", "000"), 1, 1, 1);
    Item first = items.get(0);
    assertEquals(0.7, first.passRate(), EXACT);
    // Upper: 2 + 3/3 of 3; lower: 2/3 of 3.
    assertEquals(1 - 2.0 / 9, first.discrimination(), EXACT);
    // Rest: 2 2 1 1 1 0 0 1 0 0; its mean is 0.8, its sum of squares 12 - 6.4 = 5.6. That of the
    // passes is 7 - 4.9 = 2.1, that of the products 7 - 10 x 0.7 x 0.8 = 1.4.
    assertEquals(1.4 / Math.sqrt(2.1 * 5.6), first.correlation(), EXACT);
    Item second = items.get(1);
    assertEquals(0.5, second.passRate(), EXACT);
    // Upper: 2 + 2/3 of 3; lower: 1/3 of 3.
    assertEquals(8.0 / 9 - 1.0 / 9, second.discrimination(), EXACT);
    assertEquals("very good", second.judged());
    assertEquals("middling", second.difficulty());
  }

  /** Two tests of 3 points and 1: the rest of each is the other. */
  @Test
  void leavesATestsOwnPointsOutOfTheRest() {
    List<Item> items = analyse(List.of("11", "10", "01", "00"), 3, 1);
    assertEquals(0, items.get(0).correlation(), EXACT);
    assertEquals(0, items.get(1).correlation(), EXACT);
    assertEquals(1, items.get(0).discrimination(), EXACT);
  }

  @Test
  void seesWhatIsReversedAndWhatTellsNothing() {
    List<Item> items = analyse(List.of("1101", "1101", "0011", "0011"), 5, 5, 1, 1);
    assertEquals(-1, items.get(2).discrimination(), EXACT);
    assertEquals(-1, items.get(2).correlation(), EXACT);
    assertEquals("reversed", items.get(2).judged());
    assertEquals("\u22121.00", items.get(2).discriminationShown());
    assertEquals(1, items.get(3).passRate(), EXACT);
    assertEquals("\u2013", items.get(3).correlationShown());
    assertEquals("easy", items.get(3).difficulty());
  }

  @Test
  void takesAClassOfOneAndOfNone() {
    assertEquals(List.of(), ItemAnalysis.of(List.of()));
    assertEquals(0, analyse(List.of("10"), 2, 3).get(0).discrimination(), EXACT);
  }

  @Property(tries = 100)
  void staysWithinItsRangesWhateverTheOrder(
      @ForAll @Size(min = 1, max = 40) List<Integer> seeds, @ForAll Random random) {
    List<String> students =
        new ArrayList<>(
            seeds.stream()
                .map(
                    seed ->
                        String.format("%3s", Integer.toBinaryString(seed & 7)).replace(' ', '0'))
                .toList());
    List<Item> items = analyse(students, 1, 4, 2);
    Collections.shuffle(students, random);
    List<Item> shuffled = analyse(students, 1, 4, 2);
    for (int i = 0; i < items.size(); i++) {
      assertTrue(Math.abs(items.get(i).discrimination()) <= 1 + EXACT);
      assertTrue(!(Math.abs(items.get(i).correlation()) > 1 + EXACT));
      assertEquals(items.get(i).discrimination(), shuffled.get(i).discrimination(), EXACT);
      assertEquals(items.get(i).correlation(), shuffled.get(i).correlation(), 1e-9);
    }
  }

  @Test
  @Timeout(30)
  void classOfTwoHundredThousandTakesSeconds() {
    List<String> students = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      students.add(i % 2 == 0 ? "10" : "01");
    }
    assertEquals(0.5, analyse(students, 1, 2).get(0).passRate(), EXACT);
  }
}
