package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a class of students who worked alone, and copies of what some of them handed in.
 *
 * <p>Those who worked alone are the correct styles, natural solutions, the mistakes of the unseen
 * submissions, and twelve misconceptions that four students each put into code in their own way.
 */
final class CopiedClass {

  private static final Path UNSEEN = Path.of("src/test/resources/dinosaurus/harness/unseen");
  private static final List<String> EXERCISES = List.of("clip", "sample", "optimize", "model");
  private static final String START = "// START CODE HERE\n";
  private static final int NATURAL = 60;
  private static final int COPIED = 4;

  private final List<ComparedSubmission> honest = new ArrayList<>();
  private final List<ComparedSubmission> bases = new ArrayList<>();
  private final Set<Set<String>> sameMisconception = new LinkedHashSet<>();
  private final MadeUpClass students;

  private CopiedClass(MadeUpClass students) {
    this.students = students;
  }

  /** Gathers the class. */
  static CopiedClass gather(String stub) throws IOException {
    CopiedClass all = new CopiedClass(new MadeUpClass(stub, 20));
    all.honest.addAll(HonestClassTest.styles());
    all.honest.addAll(all.students.honest(NATURAL));
    all.bases.addAll(all.honest.subList(0, all.honest.size() - NATURAL + COPIED));
    all.addMisconceptions();
    all.addUnseen();
    return all;
  }

  /** Returns those who worked alone. */
  List<ComparedSubmission> honest() {
    return honest;
  }

  /** Returns those of them who are copied from. */
  List<ComparedSubmission> bases() {
    return bases;
  }

  /** Returns the pairs of those who had the same misconception. */
  Set<Set<String>> sameMisconception() {
    return sameMisconception;
  }

  /** Returns the copy that somebody made, and disguised. */
  static ComparedSubmission copy(ComparedSubmission base, Disguise disguise) {
    return MadeUpClass.work(
        copyOf(base.name()), disguise.of(code(base), new Random(base.name().hashCode())));
  }

  static String copyOf(String name) {
    return "copy of " + name;
  }

  static String code(ComparedSubmission work) {
    return work.code().get().orElseThrow().lines().stream()
        .map(SourceListing.Line::text)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void addMisconceptions() throws IOException {
    List<String> same = new ArrayList<>();
    String gap = "";
    for (String line : resource("misconceptions.txt").split("\n")) {
      if (line.startsWith("= ")) {
        same.clear();
      } else if (line.startsWith("~ ")) {
        gap = line.substring(2);
      } else {
        String name = "misconception-%03d".formatted(honest.size());
        honest.add(MadeUpClass.work(name, students.solution(gap, line)));
        same.forEach(other -> sameMisconception.add(Set.of(name, other)));
        same.add(name);
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        CopiedClass.class.getResourceAsStream("/dinosaurus/harness/similarity/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void addUnseen() throws IOException {
    for (String exercise : EXERCISES) {
      try (Stream<Path> files = Files.list(UNSEEN.resolve(exercise))) {
        for (Path file : files.sorted().toList()) {
          String code = mistaken(EXERCISES.indexOf(exercise), Files.readString(file));
          honest.add(MadeUpClass.work("unseen-" + exercise + "-" + file.getFileName(), code));
        }
      }
    }
  }

  /** Puts a mistake into a natural solution, in the place of an exercise. */
  private String mistaken(int exercise, String mistake) {
    String[] parts =
        mistake.replaceAll("(?m)^// (mistake|truth|given):.*\n", "").split("// beside:\n");
    String code = students.solution();
    int start = 0;
    for (int i = 0; i <= exercise; i++) {
      start = code.indexOf(START, start) + START.length();
    }
    String wrong =
        code.substring(0, start) + parts[0] + code.substring(code.indexOf("// END", start));
    int end = wrong.lastIndexOf('}');
    return wrong.substring(0, end) + (parts.length > 1 ? parts[1] : "") + "}\n";
  }
}
