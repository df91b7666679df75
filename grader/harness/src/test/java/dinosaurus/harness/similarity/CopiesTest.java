package dinosaurus.harness.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Copies are listed, whatever is done to them, and nobody beside them. */
class CopiesTest {

  private static final CommonCode COMMON = CommonCode.find();
  private static final int ORDERS = 5;

  private static Set<Set<String>> listed(List<ComparedSubmission> works) {
    return FingerprintComparison.compare(works, COMMON).found().stream()
        .map(alike -> Set.copyOf(alike.submissions()))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void findsTheCopyOfEveryStyle(Disguise disguise) throws IOException {
    List<ComparedSubmission> works = new MadeUpClass(COMMON.stub(), 1).honest(30);
    Set<Set<String>> copies = new HashSet<>();
    for (ComparedSubmission style : HonestClassTest.styles()) {
      works.add(style);
      works.add(
          MadeUpClass.work(
              "copy of " + style.name(), disguise.of(CopiedClass.code(style), new Random(2))));
      copies.add(Set.of(style.name(), "copy of " + style.name()));
    }
    assertTrue(copies.size() > 8);
    assertEquals(copies, listed(works));
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "LAYOUT"})
  void findsTheCopyOfAnOrdinarySolution(Disguise disguise) {
    MadeUpClass students = new MadeUpClass(COMMON.stub(), 3);
    List<ComparedSubmission> works = students.honest(100);
    String original = students.solution();
    works.add(MadeUpClass.work("original", original));
    works.add(MadeUpClass.work("copy", disguise.of(original, new Random(4))));
    assertEquals(Set.of(Set.of("original", "copy")), listed(works));
  }

  @Test
  void gathersWhatIsIdentical() throws IOException {
    List<ComparedSubmission> works = new MadeUpClass(COMMON.stub(), 5).honest(100);
    String leaked = CopiedClass.code(HonestClassTest.styles().get(0));
    for (int i = 0; i < 30; i++) {
      works.add(MadeUpClass.work("ring-" + i, leaked));
    }
    List<SimilarPair> found = FingerprintComparison.compare(works, COMMON).found();
    assertEquals(1, found.size());
    assertEquals(SimilarPair.Kind.IDENTICAL, found.get(0).kind());
    assertEquals(30, found.get(0).submissions().size());
  }

  @Test
  void quotesThePassagesToLookAt() throws IOException {
    List<ComparedSubmission> works = new MadeUpClass(COMMON.stub(), 6).honest(40);
    ComparedSubmission style = HonestClassTest.styles().get(2);
    works.add(style);
    works.add(MadeUpClass.work("copy", Disguise.NAMES.of(CopiedClass.code(style), new Random(7))));
    SimilarPair alike = FingerprintComparison.compare(works, COMMON).found().get(0);
    assertTrue(alike.percent() >= 80, alike.toString());
    assertFalse(alike.passages().isEmpty());
    String[] lines = CopiedClass.code(style).split("\n");
    for (Passage passage : alike.passages()) {
      assertEquals("DinosaurModel.java", passage.first().file());
      assertTrue(passage.first().to() <= lines.length, passage.toString());
      assertTrue(passage.second().from() <= passage.second().to(), passage.toString());
    }
  }

  @Test
  void theOrderOfTheClassDoesNotMatter() throws IOException {
    List<ComparedSubmission> works = new MadeUpClass(COMMON.stub(), 8).honest(30);
    for (ComparedSubmission style : HonestClassTest.styles()) {
      works.add(style);
      works.add(
          MadeUpClass.work(
              "copy of " + style.name(),
              Disguise.EVERYTHING.of(CopiedClass.code(style), new Random(5))));
    }
    SimilarityReport before = FingerprintComparison.compare(works, COMMON);
    assertFalse(before.found().isEmpty());
    for (int seed = 0; seed < ORDERS; seed++) {
      List<ComparedSubmission> shuffled = new ArrayList<>(works);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(before, FingerprintComparison.compare(shuffled, COMMON));
    }
  }

  @Test
  void identicalFilesAreListedHoweverShort() {
    List<ComparedSubmission> works = new MadeUpClass(COMMON.stub(), 10).honest(20);
    String stub = COMMON.stub();
    String first = stub.replace("todo(\"make the empty list of indices\")", "new ArrayList<>()");
    for (int i = 0; i < 2; i++) {
      works.add(MadeUpClass.work("untouched-" + i, stub));
      works.add(MadeUpClass.work("first-gap-" + i, first));
    }
    assertEquals(Set.of(Set.of("first-gap-0", "first-gap-1")), listed(works));
  }

  @Test
  @Tag("slow")
  void comparesAClassOfFiveThousandInThreeMinutesOfTheProcessor() {
    List<ComparedSubmission> works = new MadeUpClass(COMMON.stub(), 9).honest(5000);
    long start = nanoseconds();
    assertEquals(5000, FingerprintComparison.compare(works, COMMON).compared());
    Duration taken = Duration.ofNanos(nanoseconds() - start);
    assertTrue(taken.compareTo(Duration.ofMinutes(3)) < 0, taken::toString);
  }

  /** Returns the processor time of all threads, those that parse among them. */
  private static long nanoseconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
