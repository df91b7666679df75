package dinosaurus.grader.report;

import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Visibility;
import dinosaurus.grader.score.Diagnosis;
import dinosaurus.grader.score.ExerciseScore;
import dinosaurus.grader.score.Finding;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.Outcome;
import dinosaurus.grader.score.Reproduction;
import dinosaurus.grader.score.Score;
import dinosaurus.grader.score.SubmissionReport;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the verdict as {@code report.schema.json} describes it, the same bytes every time. */
final class JsonReport {

  private static final int VERSION = 2;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private JsonReport() {}

  /** Returns the text, which ends with a line break. */
  static String of(SubmissionReport report) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("version", VERSION);
    root.put("submission", report.submission());
    root.put("status", camelCase(report.status()));
    report.messages().forEach(root.putArray("messages")::add);
    score(root.putObject("score"), report.score());
    report.reproduction().ifPresent(how -> reproduction(root.putObject("reproduction"), how));
    ArrayNode exercises = root.putArray("exercises");
    report.score().exercises().forEach(part -> exercise(exercises.addObject(), part));
    return MAPPER.writer().with(printer()).writeValueAsString(root) + "\n";
  }

  private static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
  }

  private static void score(ObjectNode node, Score score) {
    node.put("earned", score.earned());
    node.put("followThrough", score.followedThrough());
    node.put("possible", score.possible());
    node.put("outOf100", score.outOf100());
  }

  private static void reproduction(ObjectNode node, Reproduction how) {
    node.put("assignment", how.assignment());
    node.put("submissionSha256", how.submission());
    node.put("fixturesSha256", how.fixtures());
    node.put("secondsPerCall", how.secondsPerCall());
    node.put("followThrough", how.followThrough());
    how.fresh()
        .ifPresent(
            fresh ->
                node.putObject("fresh")
                    .put("secretId", fresh.secretId())
                    .put("casesSha256", fresh.cases()));
  }

  private static void exercise(ObjectNode node, ExerciseScore exercise) {
    node.put("exercise", exercise.exercise().folder());
    node.put("earned", exercise.earned());
    node.put("followThrough", exercise.followedThrough());
    node.put("possible", exercise.possible());
    diagnosis(node.putObject("diagnosis"), exercise.diagnosis());
    ArrayNode tests = node.putArray("tests");
    exercise.results().forEach(result -> test(tests.addObject(), result));
  }

  private static void diagnosis(ObjectNode node, Diagnosis diagnosis) {
    node.put("kind", DiagnosisName.of(diagnosis));
    diagnosis.feedback().forEach(node.putArray("feedback")::add);
    ArrayNode mistakes = node.putArray("mistakes");
    diagnosis.mistakes().forEach(mistake -> mistake(mistakes.addObject(), mistake));
  }

  private static void mistake(ObjectNode node, KnownMistake mistake) {
    node.put("id", mistake.id());
    node.put("exercise", mistake.exercise().folder());
    node.put("title", mistake.title());
    node.put("section", mistake.section());
  }

  private static void test(ObjectNode node, GradedResult result) {
    node.put("id", result.id());
    node.put("sentence", result.sentence());
    node.put("visibility", name(result.visibility()));
    node.put("points", result.points());
    node.put("earned", result.earned());
    node.put("outcome", OutcomeName.of(result.outcome()).json());
    result.outcome().feedback().forEach(node.putArray("feedback")::add);
    ArrayNode findings = node.putArray("findings");
    findings(result.outcome()).forEach(finding -> finding(findings.addObject(), finding));
  }

  private static List<Finding> findings(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed ? failed.findings() : List.of();
  }

  private static void finding(ObjectNode node, Finding finding) {
    node.put("case", finding.caseId());
    node.put("title", finding.caseTitle());
    node.put("visibility", name(finding.visibility()));
    node.put("feedback", finding.feedback());
  }

  private static String name(Visibility visibility) {
    return visibility.name().toLowerCase(Locale.ROOT);
  }

  private static String camelCase(SubmissionReport.Status status) {
    return switch (status) {
      case GRADED -> "graded";
      case PARTLY_GRADED -> "partlyGraded";
      case DID_NOT_COMPILE -> "didNotCompile";
      case NO_SUBMISSION -> "noSubmission";
      case AMBIGUOUS -> "ambiguous";
      case GRADER_FAILED -> "graderFailed";
    };
  }
}
