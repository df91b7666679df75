package dinosaurus.harness.export;

import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Message;
import dinosaurus.rubric.report.document.TestEntry;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Renders a report as the XML of Surefire, which GitLab, Jenkins and others read, an element on
 * each line.
 *
 * <p>The message of a test is one short line, since newer JDKs refuse files whose attributes are
 * long; the text below it has all.
 */
final class JUnitXml {

  private static final String SUITE = "dinosaurus";
  private static final String ZERO = "0";

  private final XMLStreamWriter out;

  private JUnitXml(XMLStreamWriter out) {
    this.out = out;
  }

  static String of(ReportDocument report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      new JUnitXml(out).suite(report);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void suite(ReportDocument report) throws XMLStreamException {
    List<TestEntry> tests = report.tests().toList();
    long ungraded = report.status() == Status.GRADED ? 0 : 1;
    open(
        "testsuite",
        "name",
        SUITE,
        "time",
        ZERO,
        "tests",
        Long.toString(tests.size() + ungraded),
        "errors",
        Long.toString(count(tests, Kind.ERROR) + ungraded),
        "skipped",
        Long.toString(count(tests, Kind.SKIPPED)),
        "failures",
        Long.toString(count(tests, Kind.FAILURE)));
    properties(report);
    if (ungraded > 0) {
      submission(report);
    }
    for (ExerciseEntry exercise : report.exercises()) {
      exercise(exercise);
    }
    close();
  }

  private static long count(List<TestEntry> tests, Kind kind) {
    return tests.stream().filter(test -> Kind.of(test.outcome()) == kind).count();
  }

  private void properties(ReportDocument report) throws XMLStreamException {
    open("properties");
    property("submission", report.submission());
    property("earned", Integer.toString(report.score().earned()));
    property("possible", Integer.toString(report.score().possible()));
    if (report.adjustment().isPresent()) {
      AdjustmentEntry adjustment = report.adjustment().get();
      property("adjusted", adjustment.words(report.score().possible()));
      property("adjustment", String.join(" ", adjustment.notes()));
    }
    if (report.status() == Status.GRADED && !report.messages().isEmpty()) {
      property("note", PlainText.line(messages(report)));
    }
    close();
  }

  private static String messages(ReportDocument report) {
    return report.messages().stream().map(Message::text).collect(Collectors.joining("\n"));
  }

  private void property(String name, String value) throws XMLStreamException {
    empty("property", "name", name, "value", value);
  }

  /** Tells why the submission as a whole wasn't graded, such as that it doesn't compile. */
  private void submission(ReportDocument report) throws XMLStreamException {
    open("testcase", "name", "can be graded", "classname", SUITE, "time", ZERO);
    text("error", messages(report), "message", report.nextStep(), "type", "submission");
    close();
  }

  private void exercise(ExerciseEntry exercise) throws XMLStreamException {
    String type = SUITE + "." + exercise.name();
    for (TestEntry test : exercise.tests()) {
      open("testcase", "name", test.sentence(), "classname", type, "time", ZERO);
      ending(test, exercise.diagnosis().feedback());
      close();
    }
  }

  private void ending(TestEntry test, List<String> hints) throws XMLStreamException {
    Kind kind = Kind.of(test.outcome());
    String message = PlainText.line(test.feedback().stream().findFirst().orElse(""));
    String all =
        Stream.concat(test.feedback().stream(), hints.stream()).collect(Collectors.joining("\n"));
    switch (kind) {
      case FAILURE, ERROR ->
          text(kind.element, all, "message", message, "type", test.outcome().name());
      case SKIPPED -> empty(kind.element, "message", message);
      case PASSED -> {}
    }
  }

  /** Begins an element, with names and values of its attributes in turn. */
  private void open(String element, String... attributes) throws XMLStreamException {
    out.writeStartElement(element);
    attributes(attributes);
    out.writeCharacters("\n");
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(element);
    attributes(attributes);
    out.writeCharacters("\n");
  }

  private void text(String element, String content, String... attributes)
      throws XMLStreamException {
    out.writeStartElement(element);
    attributes(attributes);
    out.writeCharacters(content);
    close();
  }

  private void close() throws XMLStreamException {
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
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
