package dinosaurus.rubric.report.export;

import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.MessageEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.TestEntry;
import dinosaurus.rubric.score.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a report as the XML of Surefire, which GitLab, Jenkins and others read.
 *
 * <p>The message of a test is one short line, since newer JDKs refuse files whose attributes are
 * long; the text below it has all.
 */
public final class JUnitXml implements ReportFormat {

  private static final String SUITE = "dinosaurus";
  private static final String ZERO = "0";

  @Override
  public String render(ReportDocument report) {
    List<TestEntry> tests = report.tests().toList();
    long compiler = report.messages().isEmpty() ? 0 : 1;
    Xml xml = new Xml();
    xml.open(
        "testsuite",
        "name",
        SUITE,
        "time",
        ZERO,
        "tests",
        Long.toString(tests.size() + compiler),
        "errors",
        Long.toString(count(tests, Kind.ERROR) + compiler),
        "skipped",
        Long.toString(count(tests, Kind.SKIPPED)),
        "failures",
        Long.toString(count(tests, Kind.FAILURE)));
    properties(xml, report);
    if (compiler > 0) {
      submission(xml, report);
    }
    report.exercises().forEach(exercise -> exercise(xml, exercise));
    return xml.close().text();
  }

  private static long count(List<TestEntry> tests, Kind kind) {
    return tests.stream().filter(test -> Kind.of(test.outcome()) == kind).count();
  }

  private static void properties(Xml xml, ReportDocument report) {
    xml.open("properties");
    property(xml, "submission", report.submission());
    property(xml, "earned", Integer.toString(report.score().earned()));
    property(xml, "possible", Integer.toString(report.score().possible()));
    report
        .adjustment()
        .ifPresent(
            one -> {
              property(xml, "adjusted", one.words(report.score().possible()));
              property(xml, "adjustment", String.join(" ", one.notes()));
            });
    xml.close();
  }

  private static void property(Xml xml, String name, String value) {
    xml.empty("property", "name", name, "value", value);
  }

  /** Tells what there is to tell of the submission as a whole, such as that it doesn't compile. */
  private static void submission(Xml xml, ReportDocument report) {
    String text =
        report.messages().stream().map(MessageEntry::text).collect(Collectors.joining("\n"));
    xml.open("testcase", "name", "can be graded", "classname", SUITE, "time", ZERO);
    xml.text("error", text, "message", report.nextStep(), "type", "submission").close();
  }

  private static void exercise(Xml xml, ExerciseEntry exercise) {
    String type = SUITE + "." + exercise.name();
    for (TestEntry test : exercise.tests()) {
      xml.open("testcase", "name", test.sentence(), "classname", type, "time", ZERO);
      ending(xml, test, exercise.diagnosis().feedback());
      xml.close();
    }
  }

  private static void ending(Xml xml, TestEntry test, List<String> hints) {
    Kind kind = Kind.of(test.outcome());
    String message = PlainText.line(test.feedback().stream().findFirst().orElse(""));
    String all =
        Stream.concat(test.feedback().stream(), hints.stream()).collect(Collectors.joining("\n"));
    switch (kind) {
      case FAILURE, ERROR ->
          xml.text(kind.element, all, "message", message, "type", test.outcome().name());
      case SKIPPED -> xml.empty(kind.element, "message", message);
      case PASSED -> {}
    }
  }

  /** Says what a test that ended so is called. */
  private enum Kind {
    PASSED(""),
    FAILURE("failure"),
    ERROR("error"),
    SKIPPED("skipped");

    private final String element;

    Kind(String element) {
      this.element = element;
    }

    static Kind of(OutcomeKind outcome) {
      return switch (outcome) {
        case PASSED, FOLLOWED_THROUGH -> PASSED;
        case FAILED, REFUSED -> FAILURE;
        case CRASHED, TIMED_OUT -> ERROR;
        case NOT_IMPLEMENTED, NOT_RUN -> SKIPPED;
      };
    }
  }
}
