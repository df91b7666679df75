package dinosaurus.harness.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.gradebook.Gradebook.Settings;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.ManualOverride;
import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.results.BriefOutcome;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleWorksheetTest {

  private static final String WORKSHEET =
      """
      Identifier,"Full name","ID number","Email address",Status,Grade,"Maximum grade","Grade can be changed","Last modified (submission)","Online text","Last modified (grade)","Feedback comments"
      "Participant 12","Anna Cruz",S-12,anna@example.org,"Submitted for grading",,10.00,Yes,"Friday, 20 November 2026, 11:58 PM","a ""b"",
      c",-,
      "Participant 7","Ben Lee",,ben@example.org,"Submitted for grading",5.00,10.00,Yes,-,,"Monday, 23 November 2026, 9:00 AM","<p>Old</p>"
      "Participant 8","Cem Lee",,cem@example.org,"No submission",,10.00,No,-,,-,
      """;

  private static FilledGradebook fill(FinalGrade... grades) throws GradebookException {
    return MoodleWorksheet.parse(WORKSHEET, Map.of(), Settings.NONE, Optional.empty())
        .fill(List.of(grades));
  }

  @Test
  void fillsInTheGradeAndKeepsTheRest() throws GradebookException {
    FilledGradebook filled = fill(SampleGrades.of("12", "Anna Cruz", "87.5"));
    assertEquals(WORKSHEET.replace("grading\",,10.00", "grading\",8.75,10.00"), filled.text());
    assertTrue(filled.complete());
  }

  @Test
  void isReadByMoodle() throws GradebookException {
    FilledGradebook filled =
        fill(
            SampleGrades.of("12", "", "99.99"),
            SampleGrades.of("7", "", "100"),
            SampleGrades.of("8", "", "1"));
    long modified = LocalDateTime.of(2026, 11, 23, 9, 0).toEpochSecond(ZoneOffset.UTC);
    assertEquals(
        Map.of("12", new BigDecimal("10.00"), "7", new BigDecimal("10.00")),
        new MoodleImporter(filled.text())
            .grades(Map.of("7", modified + 59), BigDecimal.valueOf(10)));
    assertFalse(filled.complete());
    assertTrue(filled.remarks().contains("  Ben Lee (7): 5.00, now 10.00"));
    assertTrue(filled.remarks().contains("  Cem Lee (8)"));
    assertEquals("<p>Old</p>", new MoodleImporter(filled.text()).comments().get("7"));
  }

  @Test
  void hasNoMarkForTheExcused() throws GradebookException {
    FilledGradebook filled =
        fill(
            SampleGrades.excused("12", "Anna Cruz", Optional.empty()),
            SampleGrades.undecided("7", "Ben Lee", BriefOutcome.SEVERAL_FILES));
    assertEquals(WORKSHEET, filled.text());
    assertEquals(
        List.of(
            "These submissions need a human first; then override their points:",
            "  Ben Lee (7): several files",
            "These students are excused, for which Moodle has no mark:",
            "  Anna Cruz (12)"),
        filled.remarks().subList(0, 4));
  }

  @Test
  void commentsInHtmlThatNothingBreaksOutOf() throws GradebookException {
    ManualOverride override =
        new ManualOverride(
            "12",
            new Decision.SetPoints(BigDecimal.TEN),
            "<script>alert(\"1\")</script> \\\" & 'x'",
            false,
            1);
    FilledGradebook filled =
        MoodleWorksheet.parse(
                WORKSHEET,
                Map.of(),
                Settings.NONE,
                Optional.of(one -> MoodleComment.of(one, Optional.empty())))
            .fill(List.of(SampleGrades.set("12", "Anna Cruz", BigDecimal.TEN, override)));
    assertEquals(
        "<p>80 of 100 points by the tests: wrong answers.</p><ul><li>clip: 20</li>"
            + "<li>sample: 30</li><li>optimize: 25</li><li>model: 5</li></ul>"
            + "<p>By the instructor, set to 10 points: &lt;script&gt;alert(&quot;1&quot;)"
            + "&lt;/script&gt; &#92;&quot; &amp; &#39;x&#39;</p>",
        new MoodleImporter(filled.text()).comments().get("12"));
  }

  @Test
  void readsColumnsOfAnotherLanguage() throws GradebookException {
    String german =
        """
        ID;Name;Bewertung;Bestwertung;Zuletzt
        Teilnehmer/in 12;Anna Cruz;;100,00;-
        """;
    Map<MoodleColumn, String> names =
        Map.of(
            MoodleColumn.IDENTIFIER, "ID",
            MoodleColumn.GRADE, "Bewertung",
            MoodleColumn.MAXIMUM, "Bestwertung",
            MoodleColumn.MODIFIED, "Zuletzt");
    FilledGradebook filled =
        MoodleWorksheet.parse(german, names, Settings.NONE, Optional.empty())
            .fill(List.of(SampleGrades.of("12", "", "87.5")));
    assertEquals(german.replace("Cruz;;", "Cruz;87,50;"), filled.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Maximum Grade", "MAXIMUM GRADE", "M\u00e1ximum  grade\u00a0"})
  void scalesToTheMaximumHoweverItsColumnIsSpelled(String header) throws GradebookException {
    String sheet = WORKSHEET.replace("Maximum grade", header);
    FilledGradebook filled =
        MoodleWorksheet.parse(sheet, Map.of(), Settings.NONE, Optional.empty())
            .fill(List.of(SampleGrades.of("12", "Anna Cruz", "87.5")));
    assertEquals(sheet.replace("grading\",,10.00", "grading\",8.75,10.00"), filled.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maximum grade|Bestwertung|there is no column \"Maximum grade\": the maximum is missing;",
        "10.00|''|line 2: the maximum is missing;",
        "10.00|0.00|line 2: the maximum is 0.00;"
      })
  void asksForTheMaximum(String told, String instead, String message) throws GradebookException {
    String sheet = WORKSHEET.replace(told, instead);
    FinalGrade grade = SampleGrades.of("12", "Anna Cruz", "87.5");
    GradebookException refused =
        assertThrows(
            GradebookException.class,
            () ->
                MoodleWorksheet.parse(sheet, Map.of(), Settings.NONE, Optional.empty())
                    .fill(List.of(grade)));
    assertEquals(
        message + " say with --points what everything right is worth.", refused.getMessage());
    FilledGradebook filled =
        MoodleWorksheet.parse(sheet, Map.of(), worth("50"), Optional.empty()).fill(List.of(grade));
    assertEquals("43.75", new MoodleImporter(filled.text()).row("12").get(5));
  }

  private static Settings worth(String points) {
    return new Settings(Optional.empty(), Optional.of(points), CanvasGroups.NONE);
  }

  @Test
  void doesNotChooseBetweenTwoMaximums() throws GradebookException {
    FinalGrade grade = SampleGrades.of("12", "Anna Cruz", "87.5");
    MoodleWorksheet other =
        MoodleWorksheet.parse(WORKSHEET, Map.of(), worth("50"), Optional.empty());
    GradebookException refused =
        assertThrows(GradebookException.class, () -> other.fill(List.of(grade)));
    assertEquals("line 2: the maximum is 10.00, but --points says 50.", refused.getMessage());
    assertEquals(
        fill(grade).text(),
        MoodleWorksheet.parse(WORKSHEET, Map.of(), worth("10"), Optional.empty())
            .fill(List.of(grade))
            .text());
  }

  @Test
  void leavesWhatMayBeLockedToAHuman() throws GradebookException {
    String sheet = WORKSHEET.replace("10.00,Yes", "10.00,Eya").replace("10.00,No", "10.00,Rara");
    FilledGradebook filled =
        MoodleWorksheet.parse(sheet, Map.of(), Settings.NONE, Optional.empty())
            .fill(
                List.of(
                    SampleGrades.of("7", "Ben Lee", "100"),
                    SampleGrades.of("8", "Cem Lee", "100")));
    assertEquals(1, filled.filled());
    assertFalse(filled.complete());
    assertEquals(
        List.of("Of these students the gradebook may lock the grade; look there:", "  Cem Lee (8)"),
        filled.remarks().subList(0, 2));
  }

  @Test
  void seesLocksInAColumnOfAnyName() throws GradebookException {
    String sheet =
        WORKSHEET
            .replace("Grade can be changed", "Kann ge\u00e4ndert werden")
            .replace("10.00,Yes", "10.00,Ja")
            .replace("10.00,No", "10.00,Nein");
    List<FinalGrade> grades =
        List.of(SampleGrades.of("7", "Ben Lee", "100"), SampleGrades.of("8", "Cem Lee", "100"));
    FilledGradebook filled =
        MoodleWorksheet.parse(sheet, Map.of(), Settings.NONE, Optional.empty()).fill(grades);
    assertEquals(1, filled.filled());
    assertEquals(
        List.of("Of these students the gradebook locks the grade:", "  Cem Lee (8)"),
        filled.remarks().subList(0, 2));
  }

  @Test
  void saysWhereNoColumnTellsOfLocks() throws GradebookException {
    String sheet = "Identifier,Grade,Maximum grade,Last modified (grade)\nParticipant 12,,10,-\n";
    FilledGradebook filled =
        MoodleWorksheet.parse(sheet, Map.of(), Settings.NONE, Optional.empty())
            .fill(List.of(SampleGrades.of("12", "", "87.5")));
    assertTrue(filled.complete());
    assertEquals(
        List.of(
            "Which grades are locked isn't known; --column changeable=NAME says which column tells,"
                + " of these:",
            "  Identifier, Grade, Maximum grade, Last modified (grade)"),
        filled.remarks());
  }

  @Test
  void saysWhatIsMissing() {
    GradebookException refused =
        assertThrows(
            GradebookException.class,
            () ->
                MoodleWorksheet.parse(
                    "Identifier,Note\n", Map.of(), Settings.NONE, Optional.empty()));
    assertTrue(
        refused.getMessage().endsWith("--column grade=NAME. Its first row is: Identifier,Note"),
        refused.getMessage());
    String scale = WORKSHEET.replace("10.00", "Good,Bad".replace(",", "/"));
    assertThrows(
        GradebookException.class,
        () ->
            MoodleWorksheet.parse(scale, Map.of(), Settings.NONE, Optional.empty())
                .fill(List.of(SampleGrades.of("12", "", "1"))));
  }
}
