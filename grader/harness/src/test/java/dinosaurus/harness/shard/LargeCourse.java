package dinosaurus.harness.shard;

import dinosaurus.harness.Examples;
import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.classpage.MadeUpReports;
import dinosaurus.harness.intake.SourceFiles;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Basis;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.harness.results.GradesCsv;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.report.AtomicFile;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A planned course of any size, and archives of its shards that were made up, not graded. */
final class LargeCourse {

  private static final int SHARD = 200;

  private final Path folder;
  private final List<Submission> submissions;
  private final Plan plan;

  private LargeCourse(Path folder, List<Submission> submissions, Plan plan) {
    this.folder = folder;
    this.submissions = submissions;
    this.plan = plan;
  }

  /** Packs as many submissions as asked for in shards of 200, in an empty folder. */
  static LargeCourse planned(int size, Path folder) throws IOException {
    List<Submission> all = IntStream.range(0, size).mapToObj(LargeCourse::submission).toList();
    Basis basis = new Basis("", "cases", "1.0.0", "grader", "limits", true, "");
    Plan.Options options = new Plan.Options(10, true, Optional.empty());
    int shards = (size + SHARD - 1) / SHARD;
    Plan plan = Planning.write(all, shards, basis, options, folder.resolve("plan"));
    return new LargeCourse(folder, all, plan);
  }

  private static Submission submission(int number) {
    String name = name(number);
    TreeMap<String, byte[]> files = new TreeMap<>();
    String text = "package dinosaurus.student;\n// " + number + "\n";
    files.put("dinosaurus/student/DinosaurModel.java", text.getBytes(StandardCharsets.UTF_8));
    Source source = new Source.Found(new SourceFiles(files, List.of()));
    return new Submission(name, new Student(name, name, false), any -> source, Origin.UNKNOWN);
  }

  private static String name(int number) {
    return "student-%06d".formatted(number);
  }

  Path plans() {
    return folder.resolve("plan");
  }

  Path results() {
    return folder.resolve("results");
  }

  /** Writes the archives of all shards: the same reports in each, under names of its own. */
  void makeUpResults() throws IOException {
    Path work = Files.createDirectory(folder.resolve("work"));
    MadeUpReports reports = new MadeUpReports(work, 1);
    byte[] file = Files.readAllBytes(Examples.FOLDER.resolve("half-done/DinosaurModel.java"));
    SourceCode code = SourceCode.of(new TreeMap<>(Map.of("DinosaurModel.java", file)));
    for (int i = 0; i < SHARD; i++) {
      reports.kept(name(i), name(i), code);
    }
    List<List<Submission>> split = Planning.split(submissions, plan.shards().size());
    for (int shard = 1; shard <= split.size(); shard++) {
      pack(shard, split.get(shard - 1), work);
    }
  }

  private void pack(int shard, List<Submission> submissions, Path work) throws IOException {
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
    try (ResultFolder.Draft draft = new ResultFolder(plan, results()).begin(shard)) {
      draft.publish(submissions.stream().map(Submission::name).toList(), work);
    }
  }

  Merge openMerge() throws IOException {
    return new Merge(plan, plans(), results());
  }

  /** Writes the class page of what was merged, without comparing the submissions. */
  void writeClassPage(Path output) throws IOException {
    ClassReport.write(
        output, submissions.stream().map(Submission::name).toList(), true, Instant.EPOCH);
  }
}
