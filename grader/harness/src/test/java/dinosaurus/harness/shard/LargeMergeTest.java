package dinosaurus.harness.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.intake.SourceFiles;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradesCsv;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.results.Results;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.AtomicFile;
import dinosaurus.rubric.score.SourceCode;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Merging bears a large course. What it takes is printed; by hand, {@code
 * -Ddinosaurus.class=200000}.
 */
@Tag("slow")
class LargeMergeTest {

  private static final int CLASS = Integer.getInteger("dinosaurus.class", 2000);
  private static final int SHARD = 200;

  @TempDir Path folder;

  private long start = System.nanoTime();

  /** Prints what was done since the last time. */
  private void lap(String what) {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory() >> 20;
    long now = System.nanoTime();
    System.out.printf(
        "%d submissions, %s: %.1f s, %d MB%n", CLASS, what, (now - start) / 1e9, used);
    start = now;
  }

  private static Submission submission(int number) {
    String name = "student-%06d".formatted(number);
    TreeMap<String, byte[]> files = new TreeMap<>();
    String text = "package dinosaurus.student;\n// " + number + "\n";
    files.put("dinosaurus/student/DinosaurModel.java", text.getBytes(StandardCharsets.UTF_8));
    Source source = new Source.Found(new SourceFiles(files, List.of()));
    return new Submission(name, new Student(name, name, false), any -> source, Origin.UNKNOWN);
  }

  /** Writes what a run of a shard leaves. */
  private void grade(Plan plan, int shard, List<Submission> submissions) throws IOException {
    Path work = Files.createDirectory(folder.resolve("work"));
    Results results = new Results(work);
    List<Grade> grades = new ArrayList<>();
    for (Submission one : submissions) {
      SourceFiles sources = ((Source.Found) one.source()).sources();
      SubmissionReport report =
          new SubmissionReport(one.name(), Status.GRADED, List.of(), Rubric.notRun("Made up."))
              .with(SourceCode.of(sources.files()));
      grades.add(results.store(one.name(), one.student(), one.origin(), report, Optional.empty()));
    }
    AtomicFile.write(work.resolve(ResultFiles.GRADES), GradesCsv.of(grades));
    try (ResultFolder.Draft draft =
        new ResultFolder(plan, folder.resolve("results")).begin(shard)) {
      draft.publish(submissions.stream().map(Submission::name).toList(), work);
    }
    PathUtils.deleteDirectory(work);
  }

  @Test
  void bearsALargeCourse() throws IOException {
    List<Submission> all = IntStream.range(0, CLASS).mapToObj(LargeMergeTest::submission).toList();
    int shards = (CLASS + SHARD - 1) / SHARD;
    Path plans = folder.resolve("plan");
    Basis basis = new Basis("", "cases", "1.0.0", "grader", "limits", true, "");
    Plan plan =
        Planning.write(all, shards, basis, new Plan.Options(10, true, Optional.empty()), plans);
    lap("planned");
    List<List<Submission>> split = Planning.split(all, shards);
    for (int shard = 1; shard <= shards; shard++) {
      grade(plan, shard, split.get(shard - 1));
    }
    lap("reports made up");
    Path output = Files.createDirectory(folder.resolve("grades"));
    try (Merge merge = new Merge(plan, plans, folder.resolve("results"))) {
      assertEquals(List.of(), merge.problems());
      lap("archives checked");
      merge.write(output);
      lap("reports written");
      ClassReport.write(
          output, merge.submissions().stream().map(Submission::name).toList(), true, Instant.EPOCH);
      lap("class page written");
    }
    try (var lines = Files.lines(output.resolve(ResultFiles.GRADES))) {
      assertEquals(CLASS + 1, lines.count());
    }
    ClassList list = ClassList.read(output).value().orElseThrow();
    assertTrue(list.complete());
    assertEquals(CLASS, list.members().size());
  }
}
