package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.CsvDocument.Row;
import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.gradebook.Remarks.Remark;
import dinosaurus.harness.gradebook.RowMatcher.StudentRow;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Fills in the grading worksheet that Moodle exports. */
public final class MoodleWorksheet implements Gradebook {

  private static final Pattern PARTICIPANT = Pattern.compile(".*?(\\d+)");

  private final CsvDocument document;
  private final MoodleHeader header;
  private final Optional<Function<FinalGrade, String>> feedback;

  private MoodleWorksheet(MoodleHeader header, Optional<Function<FinalGrade, String>> feedback) {
    this.document = header.document();
    this.header = header;
    this.feedback = feedback;
  }

  /**
   * Reads a worksheet.
   *
   * @param text the file's text
   * @param names what columns are called that aren't called as in an English Moodle
   * @param feedback the comments as HTML; nothing to leave those that are there
   * @throws GradebookException if it is no such file
   */
  public static MoodleWorksheet parse(
      String text, Map<MoodleColumn, String> names, Optional<Function<FinalGrade, String>> feedback)
      throws GradebookException {
    return new MoodleWorksheet(MoodleHeader.of(text, names, feedback.isPresent()), feedback);
  }

  @Override
  public FilledGradebook fill(List<FinalGrade> grades) throws GradebookException {
    Remarks remarks = new Remarks();
    Map<Integer, String> cells = new LinkedHashMap<>();
    Map<Integer, String> comments = new LinkedHashMap<>();
    for (Map.Entry<StudentRow, FinalGrade> entry :
        RowMatcher.match(students(), grades, remarks).entrySet()) {
      int row = entry.getKey().row();
      Optional<String> cell = cell(entry.getKey(), entry.getValue(), remarks);
      cell.ifPresent(text -> cells.put(row, text));
      if (cell.isPresent() && feedback.isPresent()) {
        comments.put(row, feedback.get().apply(entry.getValue()));
      }
    }
    CsvDocument filled = document.with(header.index(MoodleColumn.GRADE), cells);
    if (feedback.isPresent()) {
      filled = filled.with(header.index(MoodleColumn.FEEDBACK), comments);
    }
    return new FilledGradebook(
        filled.text(),
        cells.size(),
        header.name(MoodleColumn.GRADE),
        remarks.isComplete(),
        remarks.lines());
  }

  private List<StudentRow> students() {
    return IntStream.range(1, document.rows().size())
        .filter(row -> !document.rows().get(row).isBlank())
        .mapToObj(this::student)
        .toList();
  }

  private StudentRow student(int index) {
    Row row = document.rows().get(index);
    List<String> ids = new ArrayList<>();
    Matcher number = PARTICIPANT.matcher(header.value(row, MoodleColumn.IDENTIFIER).strip());
    if (number.matches()) {
      ids.add(number.group(1));
    }
    ids.add(header.value(row, MoodleColumn.ID_NUMBER));
    ids.add(header.value(row, MoodleColumn.EMAIL));
    return StudentRow.of(index, header.value(row, MoodleColumn.NAME), ids);
  }

  /** Returns what to write into the student's cell; nothing to leave it as it is. */
  private Optional<String> cell(StudentRow student, FinalGrade grade, Remarks remarks)
      throws GradebookException {
    Row row = document.rows().get(student.row());
    if (header.value(row, MoodleColumn.CHANGEABLE).strip().equalsIgnoreCase("No")) {
      remarks.add(Remark.LOCKED, student.shown());
      return Optional.empty();
    }
    if (grade.standing() == Standing.UNDECIDED) {
      remarks.add(Remark.UNDECIDED, student.shown() + ": " + grade.grade().outcome());
      return Optional.empty();
    }
    if (grade.standing() == Standing.EXCUSED) {
      remarks.add(Remark.NO_MARK_FOR_EXCUSED, student.shown());
      return Optional.empty();
    }
    String before = header.value(row, MoodleColumn.GRADE).strip();
    String now = written(row, grade);
    if (!before.isEmpty() && !before.equals("-") && !NumberStyle.same(before, now)) {
      remarks.add(Remark.REPLACED, student.shown() + ": " + before + ", now " + now);
    }
    return Optional.of(now);
  }

  private String written(Row row, FinalGrade grade) throws GradebookException {
    String cell = header.value(row, MoodleColumn.MAXIMUM);
    if (!cell.isBlank() && NumberStyle.value(cell).isEmpty()) {
      throw new GradebookException(
          "line " + row.line() + ": the maximum is \"" + cell + "\", but dino grades by points.");
    }
    return NumberStyle.points(grade, cell);
  }
}
