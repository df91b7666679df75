package dinosaurus.rubric.report.document;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.rubric.report.document.DiagnosisEntry.Kind;
import dinosaurus.rubric.report.document.DiagnosisEntry.Mistake;
import dinosaurus.rubric.report.document.ExerciseEntry.Code;
import dinosaurus.rubric.report.document.ReportDocument.Audience;
import dinosaurus.rubric.report.document.ReportDocument.Message;
import dinosaurus.rubric.report.document.ReportDocument.Points;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.ExerciseScore;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Listing;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds documents from verdicts. */
final class DocumentBuilder {

  private final Excerpts excerpts;
  private final Score score;

  private DocumentBuilder(Excerpts excerpts, Score score) {
    this.excerpts = excerpts;
    this.score = score;
  }

  static ReportDocument of(SubmissionReport report, Audience audience) {
    return new DocumentBuilder(new Excerpts(report.source()), report.score())
        .document(report, audience);
  }

  private ReportDocument document(SubmissionReport report, Audience audience) {
    return new ReportDocument(
        ReportDocument.VERSION,
        audience,
        report.submission(),
        Optional.empty(),
        report.status(),
        report.messages().stream().map(this::message).toList(),
        score(),
        Optional.empty(),
        report.reproduction(),
        score.exercises().stream().map(this::exercise).toList());
  }

  private Message message(String text) {
    return new Message(text, excerpts.place(text));
  }

  private Points score() {
    return new Points(score.earned(), score.followedThrough(), score.possible(), score.outOf100());
  }

  private ExerciseEntry exercise(ExerciseScore exercise) {
    return new ExerciseEntry(
        exercise.exercise(),
        exercise.earned(),
        exercise.followedThrough(),
        exercise.possible(),
        diagnosis(exercise),
        code(exercise),
        Optional.of(exercise.printed()).filter(cases -> !cases.isEmpty()),
        exercise.results().stream().map(this::test).toList());
  }

  /** Quotes the student where there is something to repair. */
  private Optional<Code> code(ExerciseScore exercise) {
    return tried(exercise) ? excerpts.code(exercise.exercise()) : Optional.empty();
  }

  private static boolean tried(ExerciseScore exercise) {
    return !exercise.complete()
        && exercise.results().stream().map(GradedResult::outcome).anyMatch(DocumentBuilder::ran);
  }

  private static boolean ran(Outcome outcome) {
    return !(outcome instanceof Outcome.NotImplemented || outcome instanceof Outcome.NotRun);
  }

  /** Puts what the student's own file shows before what the numbers do. */
  private DiagnosisEntry diagnosis(ExerciseScore exercise) {
    Diagnosis diagnosis = exercise.diagnosis();
    Stream<String> given =
        tried(exercise) ? excerpts.missingGivenLines(exercise.exercise()).stream() : Stream.empty();
    return new DiagnosisEntry(
        Kind.of(diagnosis),
        Stream.concat(given, diagnosis.feedback().stream()).toList(),
        diagnosis.mistakes().stream().map(DocumentBuilder::mistake).toList());
  }

  private static Mistake mistake(KnownMistake mistake) {
    return new Mistake(mistake.id(), mistake.exercise(), mistake.title(), mistake.section());
  }

  private TestEntry test(GradedResult result) {
    List<Exercise> mayFollowFrom = score.mayFollowFrom(result);
    List<String> feedback = new ArrayList<>(result.outcome().feedback());
    if (!mayFollowFrom.isEmpty()) {
      feedback.add(mayFollow(mayFollowFrom));
    }
    return new TestEntry(
        result.id(),
        result.sentence(),
        result.visibility(),
        result.points(),
        result.earned(),
        OutcomeKind.of(result.outcome()),
        feedback,
        excerpts.place(result.outcome().location()),
        mayFollowFrom,
        result.outcome().findings());
  }

  private static String mayFollow(List<Exercise> earlier) {
    String which = earlier.size() == 1 ? "that" : "those";
    return "This may follow from " + Listing.ofExercises(earlier) + "; repair " + which + " first.";
  }
}
