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
import java.util.stream.IntStream;

/** Fills in the gradebook that Canvas exports. */
public final class CanvasGradebook implements Gradebook {

  private static final String EXCUSED = "EX";
  private static final String NOT_ASSIGNED = "N/A";

  private final CsvDocument document;
  private final CanvasAssignment assignment;
  private final Settings settings;

  private CanvasGradebook(CsvDocument document, CanvasAssignment assignment, Settings settings) {
    this.document = document;
    this.assignment = assignment;
    this.settings = settings;
  }

  /**
   * Reads a gradebook.
   *
   * @param text the file's text
   * @param assignment the title or the id of the assignment; nothing if the file has one alone
   * @param settings what the file doesn't say
   * @throws GradebookException if it is no such file, or the assignment isn't clear
   */
  public static CanvasGradebook parse(String text, Optional<String> assignment, Settings settings)
      throws GradebookException {
    CsvDocument document =
        CsvDocument.parse(text, List.of("ID", "Section"))
            .orElseThrow(
                () ->
                    new GradebookException(
                        "this isn't a gradebook of Canvas, whose first row has Student, ID and"
                            + " Section; export it there under Grades, Export."));
    document.requireIdColumn(settings);
    return new CanvasGradebook(document, CanvasAssignment.choose(document, assignment), settings);
  }

  @Override
  public FilledGradebook fill(List<FinalGrade> grades) throws GradebookException {
    Remarks remarks = new Remarks();
    Map<StudentRow, FinalGrade> placed = RowMatcher.match(students(), grades, settings, remarks);
    Map<Integer, String> cells = new LinkedHashMap<>();
    for (Map.Entry<StudentRow, FinalGrade> entry : placed.entrySet()) {
      cell(entry.getKey(), entry.getValue(), remarks)
          .ifPresent(cell -> cells.put(entry.getKey().row(), cell));
    }
    return new FilledGradebook(
        document.with(assignment.column(), cells).text(),
        cells.size(),
        assignment.header(),
        remarks.isComplete(),
        remarks.lines());
  }

  private List<StudentRow> students() {
    return IntStream.range(1, document.rows().size())
        .filter(row -> isStudent(document.rows().get(row)))
        .mapToObj(this::student)
        .toList();
  }

  /** Tells students from the rows of points possible, of how grades are posted, and of nothing. */
  private boolean isStudent(Row row) {
    return !CanvasAssignment.isOfPoints(row)
        && !row.values().stream()
            .allMatch(cell -> cell.matches("(?i)\\s*(Muted|Manual Posting.*)?"))
        && !name(row).equals("Student, Test");
  }

  private StudentRow student(int index) {
    Row row = document.rows().get(index);
    String group = settings.groups().of(document.value(row, "ID"));
    return new StudentRow(index, name(row), group, ids(row), row.values());
  }

  private List<RowId> ids(Row row) {
    Optional<String> column = settings.namedColumn();
    return column.isPresent()
        ? List.of(new RowId(IdKind.UNKNOWN, document.value(row, column.get())))
        : List.of(
            new RowId(IdKind.CANVAS_USER, document.value(row, "ID")),
            new RowId(IdKind.STUDENT_ID, document.value(row, "SIS User ID")),
            new RowId(IdKind.LOGIN, document.value(row, "SIS Login ID")),
            new RowId(IdKind.STUDENT_ID, document.value(row, "Integration ID")));
  }

  private String name(Row row) {
    return document.hasColumn("LastName")
        ? document.value(row, "LastName") + ", " + document.value(row, "FirstName")
        : document.value(row, "Student");
  }

  /** Returns what to write into the student's cell; nothing to leave it as it is. */
  private Optional<String> cell(StudentRow student, FinalGrade grade, Remarks remarks)
      throws GradebookException {
    String before = document.rows().get(student.row()).value(assignment.column()).strip();
    if (before.equals(NOT_ASSIGNED)) {
      remarks.add(Remark.NOT_ASSIGNED, student.shown());
      return Optional.empty();
    }
    if (before.equalsIgnoreCase(EXCUSED) && grade.override().isEmpty()) {
      remarks.add(Remark.EXCUSED_THERE, student.shown());
      return Optional.empty();
    }
    if (grade.standing() == Standing.UNDECIDED) {
      remarks.add(Remark.UNDECIDED, student.shown() + ": " + grade.grade().outcome());
      return Optional.empty();
    }
    String now = written(grade);
    if (!before.isEmpty() && !NumberStyle.same(before, now)) {
      remarks.add(Remark.REPLACED, student.shown() + ": " + before + ", now " + now);
    }
    return Optional.of(now);
  }

  private String written(FinalGrade grade) throws GradebookException {
    return grade.points().isEmpty() ? EXCUSED : NumberStyle.points(grade, pointsPossible());
  }

  /** Returns the points for everything right. */
  private String pointsPossible() throws GradebookException {
    Optional<Row> points =
        document.rows().stream().filter(CanvasAssignment::isOfPoints).findFirst();
    return NumberStyle.maximum(
        points.map(row -> row.value(assignment.column())).orElse(""),
        settings.points(),
        "the column \"" + assignment.header() + "\"");
  }
}
