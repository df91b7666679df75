package dinosaurus.harness.classpage;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.MisconceptionCatalogue;
import dinosaurus.harness.results.ClassList;
import dinosaurus.harness.results.ClassList.Member;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.Results;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SourceCode;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes up the reports of a class: the abler a student and the easier a test, the surer a pass. */
public final class MadeUpReports {

  private static final List<KnownMistake> MISTAKES = MisconceptionCatalogue.load();
  private static final List<GradedResult> TESTS = Rubric.notRun("Not run.").results();
  private static final List<String> FIRST =
      List.of(
          "Ada",
          "Blaise",
          "Carl",
          "Dorothy",
          "Emmy",
          "Felix",
          "Grace",
          "Hedy",
          "Ida",
          "John",
          "Katherine",
          "Leonhard",
          "Maryam",
          "Niels",
          "Olga",
          "Pafnuty",
          "Rózsa",
          "Sofia",
          "Ada-Maria",
          "Władysław");
  private static final List<String> LAST =
      List.of(
          "Abel",
          "Bernoulli",
          "Cauchy",
          "Dirichlet",
          "Euler",
          "Fermat",
          "Gauss",
          "Hopper",
          "Ito",
          "Johnson",
          "Kovalevskaya",
          "Lovelace",
          "Mirzakhani",
          "Noether",
          "Péter",
          "Ramanujan",
          "Sierpiński",
          "Turing",
          "von Neumann",
          "Weierstraß");

  private final Random random;
  private final Path folder;
  private final List<Member> members = new ArrayList<>();

  /**
   * Begins a class.
   *
   * @param folder the folder of its reports
   * @param seed what decides the reports
   */
  public MadeUpReports(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Adds the reports of students. */
  MadeUpReports students(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      String name =
          FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
      student(String.format(Locale.ROOT, "%s_%05d", name, 10_000 + i), name);
    }
    return this;
  }

  /** Adds the report of a student. */
  MadeUpReports student(String submission, String name) throws IOException {
    SubmissionReport report = report(submission);
    Path own = Files.createDirectories(folder.resolve(submission));
    Files.writeString(own.resolve(ReportFiles.JSON), ReportDocument.of(report).json());
    Files.writeString(own.resolve("report.html"), "<!DOCTYPE html><title>own</title>");
    Grade grade = Grade.of(report);
    String id = Integer.toString(20_000 + members.size());
    members.add(
        new Member(
            submission,
            id,
            name,
            random.nextInt(12) == 0,
            grade.outcome(),
            grade.points(),
            grade.total(),
            grade.possible()));
    return this;
  }

  /** Adds a student whose reports and text are kept as a run keeps them. */
  public Grade kept(String submission, String name, SourceCode source) throws IOException {
    SubmissionReport report = report(submission).with(source);
    Student student = new Student(Integer.toString(20_000 + members.size()), name, false);
    Grade grade =
        new Results(folder).store(submission, student, Origin.UNKNOWN, report, Optional.empty());
    members.add(Member.of(submission, grade));
    return grade;
  }

  /** Keeps the list of the students so far. */
  void keep(boolean complete) throws IOException {
    new ClassList(complete, members).keep(folder);
  }

  List<Member> members() {
    return members;
  }

  private SubmissionReport report(String submission) {
    int luck = random.nextInt(100);
    if (luck < 3) {
      return new SubmissionReport(
          submission, Status.DID_NOT_COMPILE, List.of("It doesn't compile."), Rubric.notRun("No."));
    }
    double ability = random.nextGaussian() + 1;
    List<GradedResult> results = new ArrayList<>();
    Map<Exercise, Diagnosis> diagnoses = new EnumMap<>(Exercise.class);
    for (GradedResult test : TESTS) {
      double difficulty =
          (test.id().hashCode() & 0xff) / 85.0 - 1.8 + test.exercise().ordinal() * 0.3;
      boolean passes = random.nextDouble() < 1 / (1 + Math.exp(2.5 * (difficulty - ability)));
      Outcome outcome = passes ? new Outcome.Passed() : luck < 6 ? timedOut() : failed(luck);
      results.add(test.with(outcome));
      if (!passes && random.nextInt(3) == 0) {
        diagnoses.put(test.exercise(), named(test.exercise()));
      }
    }
    return new SubmissionReport(
        submission, Status.GRADED, List.of(), new Score(results, diagnoses));
  }

  private static Outcome timedOut() {
    return new Outcome.TimedOut(Duration.ofSeconds(10));
  }

  private static Outcome failed(int luck) {
    if (luck < 8) {
      return new Outcome.Crashed("IndexOutOfBoundsException: 27", "DinosaurModel.java:57");
    }
    return luck < 9 ? new Outcome.Refused("the answer is null") : new Outcome.NotImplemented("it");
  }

  private Diagnosis named(Exercise exercise) {
    List<KnownMistake> own =
        MISTAKES.stream().filter(mistake -> mistake.exercise() == exercise).toList();
    double rank = Math.pow(random.nextDouble(), 3);
    return new Diagnosis.Named(own.get((int) (rank * own.size())));
  }
}
