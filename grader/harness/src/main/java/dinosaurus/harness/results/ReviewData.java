package dinosaurus.harness.results;

import dinosaurus.rubric.report.document.DiagnosisEntry;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.SourcePlace;
import dinosaurus.rubric.report.document.TestEntry;
import dinosaurus.rubric.report.page.FailureGroup;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.SourceCode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a submission's files and what was found in them as a script for the review page, which
 * can't read any other file from the disk.
 */
final class ReviewData {

  private static final int MOST_LINES = 5_000;
  private static final int MOST_CHARACTERS = 1_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ReviewData() {}

  /**
   * Returns the script in ASCII characters.
   *
   * @param report what the instructor alone may read
   * @param source the submission's text
   */
  static String of(ReportDocument report, SourceCode source) {
    ObjectNode review = MAPPER.createObjectNode();
    ArrayNode files = review.putArray("files");
    for (String file : new TreeSet<>(source.files().keySet())) {
      addFile(files.addObject(), file, source.lines(file));
    }
    for (ReportDocument.Message message : report.messages()) {
      ObjectNode node = review.withArray("messages").addObject().put("text", message.text());
      addPlace(node, message.place());
    }
    report.exercises().stream()
        .filter(ExerciseEntry::ran)
        .forEach(exercise -> addExercise(review.withArray("exercises").addObject(), exercise));
    return "'use strict';\nwindow.dinosaurusReview(" + text(review) + ");\n";
  }

  private static void addFile(ObjectNode node, String file, List<String> lines) {
    node.put("name", PlainText.line(file));
    node.put("left", Math.max(0, lines.size() - MOST_LINES));
    ArrayNode shown = node.putArray("lines");
    lines.stream().limit(MOST_LINES).map(ReviewData::shown).forEach(shown::add);
  }

  private static String shown(String line) {
    String text = PlainText.block(line.replace("\t", "    "));
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "...";
  }

  private static void addExercise(ObjectNode node, ExerciseEntry exercise) {
    node.put("name", exercise.name());
    node.put("earned", exercise.earned());
    node.put("possible", exercise.possible());
    exercise
        .code()
        .filter(code -> !code.lines().isEmpty())
        .ifPresent(
            code -> {
              node.put("file", code.file());
              node.put("from", code.lines().get(0).number());
              node.put("to", code.lines().get(code.lines().size() - 1).number());
            });
    ArrayNode mistakes = node.putArray("mistakes");
    for (DiagnosisEntry.Mistake mistake : exercise.diagnosis().mistakes()) {
      mistakes.add(mistake.id() + ": " + mistake.title());
    }
    exercise.diagnosis().feedback().forEach(node.putArray("hints")::add);
    ArrayNode failures = node.putArray("failures");
    FailureGroup.of(exercise).forEach(group -> addFailure(failures.addObject(), group));
  }

  private static void addFailure(ObjectNode node, FailureGroup group) {
    node.put("outcome", group.words().words());
    ArrayNode tests = node.putArray("tests");
    for (TestEntry test : group.tests()) {
      tests.addObject().put("sentence", test.sentence()).put("points", test.points());
    }
    group.tests().get(0).feedback().forEach(node.putArray("feedback")::add);
    addPlace(node, group.place());
  }

  private static void addPlace(ObjectNode node, Optional<SourcePlace> place) {
    place.ifPresent(known -> node.put("file", known.file()).put("line", known.line()));
  }

  /** Returns JSON that no parser of HTML takes for the end of a script. */
  private static String text(ObjectNode node) {
    return MAPPER.writeValueAsString(node).replace("<", "\\u003c");
  }
}
