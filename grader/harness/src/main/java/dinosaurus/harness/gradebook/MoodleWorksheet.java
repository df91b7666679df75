package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.CsvDocument.Row;
import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.gradebook.Remarks.Remark;
import dinosaurus.harness.gradebook.StudentRow.RowId;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.results.IdKind;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
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
  private final Settings settings;
  private final Optional<Function<FinalGrade, String>> feedback;
  private final int locksColumn;
  private final MoodleLocks locks;

  private MoodleWorksheet(
      MoodleHeader header, Settings settings, Optional<Function<FinalGrade, String>> feedback) {
    this.document = header.document();
    this.header = header;
    this.settings = settings;
    this.feedback = feedback;
    this.locksColumn = locksColumn();
    this.locks = MoodleLocks.of(locksColumn < 0 ? List.of() : cells(locksColumn));
  }

  /**
   * Reads a worksheet.
   *
   * @param text the file's text
   * @param names what columns are called that aren't called as in an English Moodle
   * @param settings what the file doesn't say
   * @param feedback the comments as HTML; nothing to leave those that are there
   * @throws GradebookException if it is no such file
   */
  public static MoodleWorksheet parse(
      String text,
      Map<MoodleColumn, String> names,
      Settings settings,
      Optional<Function<FinalGrade, String>> feedback)
      throws GradebookException {
    MoodleHeader header = MoodleHeader.of(text, names, feedback.isPresent());
    header.document().requireIdColumn(settings);
    return new MoodleWorksheet(header, settings, feedback);
  }

  @Override
  public FilledGradebook fill(List<FinalGrade> grades) throws GradebookException {
    Remarks remarks = new Remarks();
    if (locksColumn < 0) {
      remarks.add(Remark.LOCKS_UNKNOWN, String.join(", ", document.columns()));
    }
    Map<Integer, String> cells = new LinkedHashMap<>();
    Map<Integer, String> comments = new LinkedHashMap<>();
    for (Map.Entry<StudentRow, FinalGrade> entry :
        RowMatcher.match(students(), grades, settings, remarks).entrySet()) {
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

  /** Returns the column that says whose grade is locked, under whichever name; -1 if none does. */
  private int locksColumn() {
    if (header.has(MoodleColumn.CHANGEABLE)) {
      return header.index(MoodleColumn.CHANGEABLE);
    }
    int[] columns =
        IntStream.range(0, document.columns().size())
            .filter(column -> MoodleLocks.areIn(cells(column)))
            .toArray();
    return columns.length == 1 ? columns[0] : -1;
  }

  private List<String> cells(int column) {
    return students().stream().map(row -> document.rows().get(row.row()).value(column)).toList();
  }

  private List<StudentRow> students() {
    return IntStream.range(1, document.rows().size())
        .filter(row -> !document.rows().get(row).isBlank())
        .mapToObj(this::student)
        .toList();
  }

  private StudentRow student(int index) {
    Row row = document.rows().get(index);
    return new StudentRow(
        index,
        header.value(row, MoodleColumn.NAME),
        header.value(row, MoodleColumn.GROUP),
        ids(row),
        row.values());
  }

  private List<RowId> ids(Row row) {
    String number = number(header.value(row, MoodleColumn.IDENTIFIER));
    Optional<String> column = settings.namedColumn();
    if (column.isPresent()) {
      boolean isNumber = document.column(column.get()) == header.index(MoodleColumn.IDENTIFIER);
      return List.of(
          new RowId(IdKind.UNKNOWN, isNumber ? number : document.value(row, column.get())));
    }
    return List.of(
        new RowId(IdKind.MOODLE_NUMBER, number),
        new RowId(IdKind.STUDENT_ID, header.value(row, MoodleColumn.ID_NUMBER)),
        new RowId(IdKind.LOGIN, header.value(row, MoodleColumn.EMAIL)));
  }

  /** Returns the number at the end of {@code Participant 12}; nothing if there is none. */
  private static String number(String identifier) {
    Matcher number = PARTICIPANT.matcher(identifier.strip());
    return number.matches() ? number.group(1) : "";
  }

  /** Returns what to write into the student's cell; nothing to leave it as it is. */
  private Optional<String> cell(StudentRow student, FinalGrade grade, Remarks remarks)
      throws GradebookException {
    Row row = document.rows().get(student.row());
    if (locksColumn >= 0) {
      Optional<Remark> locked = locks.remark(row.value(locksColumn));
      if (locked.isPresent()) {
        remarks.add(locked.get(), student.shown());
        return Optional.empty();
      }
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
    String where =
        header.has(MoodleColumn.MAXIMUM)
            ? "line " + row.line()
            : "there is no column \"" + header.name(MoodleColumn.MAXIMUM) + "\"";
    return NumberStyle.points(
        grade,
        NumberStyle.maximum(header.value(row, MoodleColumn.MAXIMUM), settings.points(), where));
  }
}
