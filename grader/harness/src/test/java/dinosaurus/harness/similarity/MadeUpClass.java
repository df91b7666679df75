package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes up the submissions of students who work alone: each gap of the stub is filled in one of the
 * ways that come to mind, the first ways to more minds than the last.
 */
final class MadeUpClass {

  private static final List<String> NAMES =
      List.of("m", "matrix", "g", "grad", "gradient", "mat", "source", "values", "t", "current");

  private static final List<String> REMARKS =
      List.of(
          "the",
          "zero",
          "vector",
          "state",
          "from",
          "equation",
          "here",
          "we",
          "take",
          "next",
          "shape",
          "is",
          "of",
          "sum",
          "tanh",
          "as",
          "in",
          "handout",
          "see",
          "not",
          "this",
          "works",
          "now",
          "column",
          "first",
          "bound",
          "both",
          "sides",
          "copy",
          "because",
          "matrix",
          "index");

  private static final Map<String, List<String>> WAYS = HonestVariants.all();

  private final String stub;
  private final Random random;

  MadeUpClass(String stub, long seed) {
    this.stub = stub;
    this.random = new Random(seed);
  }

  /** Returns the submissions of honest students. */
  List<ComparedSubmission> honest(int students) {
    List<ComparedSubmission> works = new ArrayList<>();
    for (int i = 0; i < students; i++) {
      works.add(work("honest-" + i, solution()));
    }
    return works;
  }

  /** Returns a submission of one file. */
  static ComparedSubmission work(String name, String code) {
    TreeMap<String, byte[]> files =
        new TreeMap<>(Map.of("DinosaurModel.java", code.getBytes(StandardCharsets.UTF_8)));
    return new ComparedSubmission(name, () -> Optional.of(SourceListing.of(files)));
  }

  /** Returns what one more student writes. */
  String solution() {
    return solution("", "");
  }

  /** Returns what one more student writes, who fills one of the gaps in another way. */
  String solution(String other, String otherWay) {
    String code = stub;
    String name = NAMES.get(random.nextInt(NAMES.size()));
    int habit = random.nextInt(3);
    for (Map.Entry<String, List<String>> gap : WAYS.entrySet()) {
      String way = choose(gap.getValue(), habit).replace("NAME", name);
      if (gap.getKey().replaceAll("todo\\(\"|\"\\)|;", "").equals(other)) {
        way = otherWay;
      }
      int helper = way.indexOf("HELPER");
      if (helper >= 0) {
        code = code.replaceFirst("\\}\\s*$", way.substring(helper + 6).replace("$", "\\$") + "}\n");
        way = way.substring(0, helper);
      }
      if (!code.contains(gap.getKey())) {
        throw new IllegalStateException("The stub has no " + gap.getKey());
      }
      code = code.replace(gap.getKey(), way);
    }
    return remarked(code);
  }

  /** Adds remarks where one thinks aloud. */
  private String remarked(String code) {
    StringBuilder remarked = new StringBuilder();
    for (String line : code.split("\n")) {
      remarked.append(line);
      if (line.endsWith(";") && line.contains("=") && random.nextInt(8) == 0) {
        remarked.append(" //");
        for (int i = random.nextInt(5); i >= 0; i--) {
          remarked.append(' ').append(REMARKS.get(random.nextInt(REMARKS.size())));
        }
      }
      remarked.append('\n');
    }
    return remarked.toString();
  }

  /** Returns one of the ways: mostly the one of the student's habit, or else an early one. */
  private String choose(List<String> ways, int habit) {
    if (random.nextInt(3) == 0) {
      return ways.get(Math.min(habit, ways.size() - 1));
    }
    if (ways.size() > 10) {
      return ways.get(random.nextInt(ways.size()));
    }
    int way = 0;
    while (way < ways.size() - 1 && random.nextInt(100) < 60) {
      way++;
    }
    return ways.get(way);
  }
}
