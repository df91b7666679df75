package dinosaurus.harness.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import dinosaurus.harness.Examples;
import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.classpage.MadeUpReports;
import dinosaurus.harness.intake.SourceFiles;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.harness.results.GradesCsv;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.report.AtomicFile;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private long start = processorNanos();

  /** Prints what was done since the last time, and what of it is still in memory. */
  private void lap(String what) {
    double seconds = (processorNanos() - start) / 1e9;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory() >> 20;
    System.out.printf(
        Locale.ROOT,
        "%d submissions, %s: %.1f processor seconds, %d MB%n",
        CLASS,
        what,
        seconds,
        used);
    start = processorNanos();
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static String name(int number) {
    return "student-%06d".formatted(number);
  }

  private static Submission submission(int number) {
    String name = name(number);
    TreeMap<String, byte[]> files = new TreeMap<>();
    String text = "package dinosaurus.student;\n// " + number + "\n";
    files.put("dinosaurus/student/DinosaurModel.java", text.getBytes(StandardCharsets.UTF_8));
    Source source = new Source.Found(new SourceFiles(files, List.of()));
    return new Submission(name, new Student(name, name, false), any -> source, Origin.UNKNOWN);
  }

  /** Makes up reports of as many submissions as a shard has; returns their folder. */
  private Path madeUpReports() throws IOException {
    Path work = Files.createDirectory(folder.resolve("work"));
    MadeUpReports reports = new MadeUpReports(work, 1);
    SourceCode code =
        SourceCode.of(
            new TreeMap<>(
                Map.of(
                    "DinosaurModel.java",
                    Files.readAllBytes(Examples.FOLDER.resolve("half-done/DinosaurModel.java")))));
    for (int i = 0; i < SHARD; i++) {
      reports.kept(name(i), name(i), code);
    }
    return work;
  }

  /** Writes the archive of a shard: the reports that were made up, under names of its own. */
  private void grade(Plan plan, int shard, List<Submission> submissions, Path work)
      throws IOException {
    List<Path> reports = GradedFolder.submissions(work);
    List<Grade> grades = new ArrayList<>();
    for (int i = 0; i < submissions.size(); i++) {
      String name = submissions.get(i).name();
      Path last = reports.get(i).getFileName();
      Files.move(work.resolve(last), work.resolve(name));
      Path full = work.resolve(ResultFiles.INSTRUCTOR);
      Files.move(full.resolve(last), full.resolve(name));
      grades.add(GradedFolder.grade(work.resolve(name)).orElseThrow());
    }
    AtomicFile.write(work.resolve(ResultFiles.GRADES), GradesCsv.of(grades));
    try (ResultFolder.Draft draft =
        new ResultFolder(plan, folder.resolve("results")).begin(shard)) {
      draft.publish(submissions.stream().map(Submission::name).toList(), work);
    }
  }

  private static long megabytes(Path path) throws IOException {
    return PathUtils.sizeOf(path) >> 20;
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
    Path work = madeUpReports();
    List<List<Submission>> split = Planning.split(all, shards);
    for (int shard = 1; shard <= shards; shard++) {
      grade(plan, shard, split.get(shard - 1), work);
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
    System.out.printf(
        "%d submissions: plan %d MB, archives %d MB, class page %d MB, its rows %d MB%n",
        CLASS,
        megabytes(plans),
        megabytes(folder.resolve("results")),
        megabytes(output.resolve(ResultFiles.PAGE)),
        megabytes(output.resolve(ResultFiles.PAGE_DATA)));
    ClassList list = ClassList.read(output).value().orElseThrow();
    assertTrue(list.complete());
    assertEquals(CLASS, list.members().size());
  }
}
