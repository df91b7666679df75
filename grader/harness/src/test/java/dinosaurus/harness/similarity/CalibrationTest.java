package dinosaurus.harness.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recomputes what docs/SIMILARITY.md tells of planted copies and of students who worked alone. */
@Tag("slow")
class CalibrationTest {

  private static final CommonCode COMMON = CommonCode.find();
  private static final String PREFIX = CopiedClass.copyOf("");

  /** How much each copy shares with what it is of, in percent; 100 if it is listed as identical. */
  private static final Map<Disguise, Map<String, Integer>> COPIES = new EnumMap<>(Disguise.class);

  /** The most that any pair shares of which one worked alone and the other copied somebody else. */
  private static final Map<Set<String>, Integer> OTHERS = new HashMap<>();

  private static CopiedClass students;

  @BeforeAll
  static void compare() throws IOException {
    students = CopiedClass.gather(COMMON.stub());
    for (Disguise disguise : Disguise.values()) {
      List<ComparedSubmission> works = new ArrayList<>(students.honest());
      students.bases().forEach(base -> works.add(CopiedClass.copy(base, disguise)));
      FingerprintComparison comparison = FingerprintComparison.of(works, COMMON);
      Map<String, Integer> shares = new HashMap<>();
      comparison.groups().forEach(group -> note(group.submissions(), 100, shares));
      comparison.pairs().forEach(pair -> note(pair.names(), pair.percent(), shares));
      COPIES.put(disguise, shares);
    }
  }

  private static void note(List<String> names, int percent, Map<String, Integer> shares) {
    List<String> copies = names.stream().filter(name -> name.startsWith(PREFIX)).toList();
    List<String> alone = names.stream().filter(name -> !name.startsWith(PREFIX)).toList();
    if (names.size() == 2 && copies.equals(alone.stream().map(CopiedClass::copyOf).toList())) {
      shares.put(alone.get(0), percent);
    } else if (!alone.isEmpty()) {
      OTHERS.merge(Set.copyOf(names), percent, Math::max);
    }
  }

  @Test
  @DisplayName("There are enough of both.")
  void enough() {
    assertTrue(Disguise.values().length * students.bases().size() >= 40);
    int alone = students.honest().size();
    assertTrue(alone * (alone - 1) / 2 >= 200);
    assertTrue(students.sameMisconception().size() >= 50);
  }

  @Test
  @DisplayName("The threshold is the lowest that lists nobody who worked alone.")
  void threshold() {
    int lowest =
        IntStream.iterate(0, percent -> percent + 5)
            .filter(p -> falselyListed(p) == 0)
            .findFirst()
            .getAsInt();
    assertEquals(lowest, FingerprintComparison.SHARE);
  }

  @Test
  @DisplayName("The tables in docs/SIMILARITY.md are what comes out.")
  void tables() throws IOException {
    String text = Files.readString(Path.of("../../docs/SIMILARITY.md"));
    for (String table : List.of(byThreshold(), byDisguise())) {
      assertTrue(text.contains(table), () -> "docs/SIMILARITY.md isn't as it comes out:\n" + table);
    }
  }

  private static String byThreshold() {
    StringBuilder table =
        new StringBuilder(
            "| percent | copies listed | other pairs listed | precision | recall |\n"
                + "|---|---|---|---|---|\n");
    int all = Disguise.values().length * students.bases().size();
    for (int percent = 30; percent <= 95; percent += 5) {
      long right = 0;
      for (Disguise disguise : Disguise.values()) {
        right += found(disguise, percent, any -> true);
      }
      long wrong = falselyListed(percent);
      table.append(
          String.format(
              Locale.ROOT,
              "| %d%s | %d of %d | %d | %.3f | %.3f |%n",
              percent,
              percent == FingerprintComparison.SHARE ? ", chosen" : "",
              right,
              all,
              wrong,
              (double) right / (right + wrong),
              (double) right / all));
    }
    return table.toString();
  }

  private static String byDisguise() {
    StringBuilder table =
        new StringBuilder(
            "| what was done to the copy | of unusual solutions | of common ones |\n"
                + "|---|---|---|\n");
    Predicate<String> unusual = name -> name.endsWith(".java");
    long styles = students.bases().stream().filter(base -> unusual.test(base.name())).count();
    for (Disguise disguise : Disguise.values()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d of %d | %d of %d |%n",
              disguise.words(),
              found(disguise, FingerprintComparison.SHARE, unusual),
              styles,
              found(disguise, FingerprintComparison.SHARE, unusual.negate()),
              students.bases().size() - styles));
    }
    return table.toString();
  }

  private static long found(Disguise disguise, int percent, Predicate<String> of) {
    return COPIES.get(disguise).entrySet().stream()
        .filter(copy -> of.test(copy.getKey()) && copy.getValue() >= percent)
        .count();
  }

  private static long falselyListed(int percent) {
    return OTHERS.values().stream().filter(share -> share >= percent).count();
  }
}
