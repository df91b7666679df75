package dinosaurus.rubric.report;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Evidence.SideBySide;
import dinosaurus.rubric.score.Finding;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.PrintedCase;
import dinosaurus.rubric.score.Reproduction;
import dinosaurus.rubric.score.Reproduction.FreshDraw;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SourceCode;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes reports to write. */
public final class Reports {

  private Reports() {}

  /** Returns a report with every kind of outcome. */
  public static ReportDocument mixed() {
    List<Outcome> outcomes =
        List.of(
            new Outcome.Passed(),
            new Outcome.Failed(
                List.of(
                    new Finding(
                        "public/clip/a",
                        "a | b",
                        Visibility.PUBLIC,
                        "dWax[0][1] is -1.5E-7.",
                        Proofs.all()),
                    new Finding("public/clip/b", "c", Visibility.PUBLIC, "db[0][0] is 1."))),
            new Outcome.NotImplemented("write *it*"),
            new Outcome.TimedOut(
                Duration.ofMillis(1500), false, List.of("DinosaurModel.java:7"), "x"),
            new Outcome.Crashed("NullPointerException: <b>@all</b>", "DinosaurModel.java:9"),
            new Outcome.Refused("sample returned null"),
            new Outcome.NotRun("Not part of this run."),
            new Outcome.FollowedThrough(List.of(Exercise.CLIP, Exercise.SAMPLE)));
    List<GradedTest> tests = Rubric.tests();
    List<GradedResult> results = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      results.add(tests.get(i).result(outcomes.get(i % outcomes.size())));
    }
    return ReportDocument.of(
        new SubmissionReport(
                "anna_é*[x](http://y)",
                Status.GRADED,
                List.of("line 1\n  ```\n</details>line 2"),
                new Score(results).with(printed("a\n````\n|")))
            .with(
                new Reproduction(
                    "1.0.0",
                    "0a".repeat(32),
                    "1b".repeat(32),
                    10,
                    true,
                    Optional.of(new FreshDraw("2c".repeat(8), "3d".repeat(32))))));
  }

  /** Returns the same report after the instructor's policy was applied. */
  public static ReportDocument adjusted() {
    return mixed()
        .with(
            Optional.of(
                new AdjustmentEntry(
                    AdjustmentEntry.Standing.FINAL,
                    Optional.of(new BigDecimal("70.5")),
                    Optional.of(1),
                    List.of("1 day late: 10 points off.", "By the instructor: *because*."))));
  }

  /** Returns a report in which nothing is right, with a diagnosis of every exercise. */
  public static ReportDocument diagnosed() {
    Outcome wrong = new Outcome.Refused("wrong");
    Diagnosis.Cause clip = new Diagnosis.Named(mistake("C01", Exercise.CLIP));
    Diagnosis.Cause sample =
        Diagnosis.Cause.of(
            List.of(mistake("S01", Exercise.SAMPLE), mistake("S02", Exercise.SAMPLE)));
    Diagnosis.Cause optimize = new Diagnosis.Named(mistake("O01", Exercise.OPTIMIZE));
    return ReportDocument.of(
        new SubmissionReport(
            "anna",
            Status.GRADED,
            List.of(),
            new Score(
                Rubric.tests().stream().map(test -> test.result(wrong)).toList(),
                Map.of(
                    Exercise.CLIP,
                    clip,
                    Exercise.SAMPLE,
                    sample,
                    Exercise.OPTIMIZE,
                    new Diagnosis.Combined(List.of(new Diagnosis.FollowsFrom(clip), optimize)),
                    Exercise.MODEL,
                    new Diagnosis.MayFollowFrom(List.of(Exercise.SAMPLE))))));
  }

  private static KnownMistake mistake(String id, Exercise exercise) {
    String hint = "Look at the *shape* in " + exercise.folder() + ".";
    return new KnownMistake(id, exercise, "title of " + id, hint, "#exercise-1-clip-20-points");
  }

  /** Returns a report in which every test has the same outcome. */
  public static ReportDocument every(Outcome outcome) {
    return ReportDocument.of(
        new SubmissionReport(
            "anna",
            Status.GRADED,
            List.of(),
            new Score(Rubric.tests().stream().map(test -> test.result(outcome)).toList())));
  }

  /** Returns the report of a submission that doesn't compile. */
  public static ReportDocument notCompiling() {
    return ReportDocument.of(
        new SubmissionReport(
            "anna",
            Status.DID_NOT_COMPILE,
            List.of("DinosaurModel.java, line 12: there is no variable n"),
            Rubric.notRun("The submission doesn't compile.")));
  }

  /** Returns a report of every kind. */
  public static List<ReportDocument> all() {
    return List.of(
        mixed(),
        diagnosed(),
        notCompiling(),
        adjusted(),
        quoting(),
        saying("it"),
        every(new Outcome.Passed()),
        every(new Outcome.FailedHidden()),
        every(new Outcome.NotImplemented("write it")));
  }

  /** Returns the report of a submission whose every call throws at one of its own lines. */
  public static ReportDocument quoting() {
    return quoting(model("int index = indices[<b>27];"));
  }

  /** Returns the report of another submission whose every call throws at its seventh line. */
  public static ReportDocument quoting(SourceCode source) {
    Outcome crashed =
        new Outcome.Crashed("IndexOutOfBoundsException: 27", "DinosaurModel.java:7", "a case");
    return ReportDocument.of(
        new SubmissionReport(
                "anna",
                Status.GRADED,
                List.of(),
                new Score(Rubric.tests().stream().map(test -> test.result(crashed)).toList()))
            .with(source));
  }

  /** Returns a report in which everything that comes from a submission is a text. */
  public static ReportDocument saying(String text) {
    Outcome failed =
        new Outcome.Failed(
            List.of(
                new Finding(
                    "public/clip/a",
                    "a case",
                    Visibility.PUBLIC,
                    "wrong: " + text,
                    List.of(new SideBySide("lastName", "A", text)))));
    Outcome crashed = new Outcome.Crashed("Error: " + text, "DinosaurModel.java:7", "a case");
    List<GradedTest> tests = Rubric.tests();
    List<GradedResult> results = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      results.add(tests.get(i).result(i % 2 == 0 ? failed : crashed));
    }
    return ReportDocument.of(
            new SubmissionReport(
                    text,
                    Status.GRADED,
                    List.of("message " + text),
                    new Score(results).with(printed(text)))
                .with(model("x" + text.replaceAll("\\R", " "))))
        .named(text);
  }

  /** Returns what was printed: a text, and two lines more. */
  private static Map<Exercise, List<PrintedCase>> printed(String text) {
    return Map.of(
        Exercise.CLIP, List.of(new PrintedCase("public/clip/a", "a case", List.of(text), 3)));
  }

  /** Returns the source of a model of which one line, the seventh, is given. */
  private static SourceCode model(String line) {
    String region = "    // START CODE HERE\n    first();\n    %s\n    // END CODE HERE\n";
    String first = "package dinosaurus.student;\n\nclass DinosaurModel {\n\n";
    String text = first + region.replace("%s", line) + region.replace("%s", "second();").repeat(3);
    return new SourceCode(Map.of("DinosaurModel.java", text + "}\n"));
  }
}
