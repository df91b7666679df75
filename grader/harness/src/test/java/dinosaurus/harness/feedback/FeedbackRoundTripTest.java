package dinosaurus.harness.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.policy.FinalGrades;
import dinosaurus.harness.policy.Policy;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.harness.results.Results;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.io.file.PathUtils;

/**
 * What goes back has the names of the download, and each the report of what lay there, whatever
 * people are called: with umlauts in either form, in Chinese, with apostrophes, by one name, by a
 * number that is another's name.
 */
class FeedbackRoundTripTest {

  private static final List<String> NAMES =
      List.of(
          "Anna Lee",
          "A\u0308nne Mu\u0308ller",
          "\u00c4nne M\u00fcller",
          "\u660e \u738b",
          "Shea O'Neil",
          "Shea O\u2019Neil",
          "11",
          "Team_1",
          "anna lee");
  private static final List<String> FILES =
      List.of("DinosaurModel.java", "DinosaurModel-1.java", "work.zip", "essay.pdf", "\u00fc.java");

  /**
   * Stands for a submission.
   *
   * @param number the platform's number
   * @param name the student's name
   * @param file what the student calls the file
   */
  record Handed(int number, String name, String file) {

    /** Returns what Canvas calls the file. */
    String onCanvas() {
      String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
      return slug + "_" + number + "_" + (900 + number) + "_" + file;
    }

    /** Returns what Moodle calls the file, in a folder or without. */
    String onMoodle() {
      String own = name.replaceAll("['_]", " ") + "_" + number + "_assignsubmission_file";
      return number % 2 == 0 ? own + "_/" + file : own + "_" + file;
    }
  }

  @Provide
  Arbitrary<List<Handed>> classes() {
    Arbitrary<List<String>> names = Arbitraries.of(NAMES).list().ofSize(4);
    Arbitrary<List<String>> files = Arbitraries.of(FILES).list().ofSize(4);
    return Combinators.combine(names, files)
        .as(
            (name, file) -> {
              List<Handed> all = new ArrayList<>();
              for (int i = 0; i < 4; i++) {
                all.add(new Handed(10 + i, name.get(i), file.get(i)));
              }
              return all;
            });
  }

  @Property(tries = 40, seed = "1")
  void toMoodle(@ForAll("classes") List<Handed> all) throws Exception {
    Map<String, String> made = made(all, Handed::onMoodle, MoodleFeedback::of);
    Map<String, String> expected = new TreeMap<>();
    for (Handed one : all) {
      String place = one.onMoodle();
      String prefix = place.substring(0, place.length() - one.file().length());
      expected.put(prefix + "report.html", "Sent by " + one.number() + ".");
    }
    assertEquals(expected, made);
  }

  @Property(tries = 40, seed = "1")
  void toCanvas(@ForAll("classes") List<Handed> all) throws Exception {
    Map<String, String> made = made(all, Handed::onCanvas, CanvasFeedback::of);
    Map<String, String> expected = new TreeMap<>();
    for (Handed one : all) {
      if (one.file().endsWith(".java")) {
        expected.put(one.onCanvas(), "Sent by " + one.number() + ".");
      } else if (one.file().endsWith(".zip")) {
        expected.put(one.onCanvas(), "zip");
      }
    }
    assertEquals(expected, made);
  }

  /** Makes files of reports. */
  @FunctionalInterface
  private interface Maker {
    FeedbackFiles of(List<StudentReports.StudentReport> reports) throws Exception;
  }

  /** Takes a download in, stores reports, and returns whose reports the files are. */
  private static Map<String, String> made(
      List<Handed> all, Function<Handed, String> names, Maker maker) throws Exception {
    Path folder = Files.createTempDirectory("feedback-");
    Path download = folder.resolve("class.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(download))) {
      for (Handed one : all) {
        zip.putNextEntry(new ZipEntry(names.apply(one)));
      }
    }
    Path grades = Files.createDirectory(folder.resolve("grades"));
    try (Intake intake = Intake.of(List.of(download), grades, Optional.empty())) {
      assertEquals(all.size(), intake.submissions().size());
      for (Submission one : intake.submissions()) {
        new Results(grades)
            .store(one.name(), one.student(), one.origin(), report(one), Optional.empty());
      }
    }
    StudentReports reports =
        StudentReports.read(grades, FinalGrades.of(Policy.NONE, GradedFolder.read(grades)));
    assertTrue(reports.heldBack().isEmpty(), () -> reports.heldBack().lines().toString());
    Map<String, String> made = new TreeMap<>();
    maker.of(reports.reports()).files().forEach((path, bytes) -> made.put(path, told(bytes)));
    PathUtils.deleteDirectory(folder);
    return made;
  }

  private static SubmissionReport report(Submission submission) {
    return new SubmissionReport(
        submission.name(),
        Status.DID_NOT_COMPILE,
        List.of("Sent by " + submission.student().id() + "."),
        Rubric.notRun("It doesn't."));
  }

  private static String told(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    int start = text.indexOf("Sent by ");
    return text.startsWith("PK") ? "zip" : text.substring(start, text.indexOf('.', start) + 1);
  }
}
