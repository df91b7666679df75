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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasGradebookTest {

  private static final String GRADEBOOK =
      """
      Student,ID,SIS User ID,SIS Login ID,Section,Essay (11),"Dinosaurs, Part 1 (4711)",Current Score
      ,,,,,Manual Posting,,
          Points Possible,,,,,10.00,50.00,(read only)
      "Cruz, Anna",12,S-12,acruz,"Mon, ""early""\",9.00,,91.00
      "Lee, Ben",7,S-7,blee,Tue,,EX,
      "Lee, Cem",8,S-8,clee,Tue,,12.50,
      "Lee, Cem",9,S-9,clee2,Tue,,N/A,
      "Student, Test",99,,x,Tue,,,
      """
          .replace("\n", "\r\n");

  private static FilledGradebook fill(String text, FinalGrade... grades) throws GradebookException {
    return CanvasGradebook.parse(text, Optional.of("4711"), Settings.NONE).fill(List.of(grades));
  }

  @Test
  void fillsInOneCellAndKeepsTheRest() throws GradebookException {
    FilledGradebook filled = fill(GRADEBOOK, SampleGrades.of("12", "cruzanna", "87.5"));
    assertEquals(GRADEBOOK.replace("9.00,,91", "9.00,43.75,91"), filled.text());
    assertEquals(1, filled.filled());
    assertTrue(filled.complete());
    assertEquals(
        List.of(
            "These students have no submission; their cells stay as they were:",
            "  Lee, Ben (7)",
            "  Lee, Cem (8)",
            "  Lee, Cem (9)"),
        filled.remarks());
  }

  @Test
  void isReadByCanvas() throws GradebookException {
    FilledGradebook filled =
        fill(
            "\ufeff" + GRADEBOOK,
            SampleGrades.of("S-12", "", "100"),
            SampleGrades.of("clee", "", "33.33"),
            SampleGrades.of("7", "", "50"));
    assertEquals(
        Map.of("12", "50.00", "7", "EX", "8", "16.67", "9", "N/A", "99", ""),
        new CanvasImporter(filled.text()).grades("4711"));
    assertTrue(
        filled.remarks().contains("  Lee, Cem (8): 12.50, now 16.67"), filled.remarks().toString());
  }

  @Test
  void keepsToSemicolonsAndDecimalCommas() throws GradebookException {
    String german =
        """
        Student;ID;SIS Login ID;Section;Dinosaurier (4711)
            Points Possible;;;;100,00
        Cruz, Anna;12;acruz;Mo;
        Lee, Ben;7;blee;Di;
        """;
    FilledGradebook filled =
        fill(german, SampleGrades.of("12", "", "87.5"), SampleGrades.of("7", "", "60"));
    assertEquals(german.replace("Mo;", "Mo;87,50").replace("Di;", "Di;60,00"), filled.text());
    assertEquals("87.50", new CanvasImporter(filled.text()).grades("4711").get("12"));
  }

  @Test
  void recognisesAStudentByNameIfNobodyElseHasIt() throws GradebookException {
    FilledGradebook filled =
        fill(
            GRADEBOOK,
            SampleGrades.of("Z1", "Anna Cruz", "100"),
            SampleGrades.unknown("leecem", "100"),
            SampleGrades.of("Z2", "Nobody", "100"));
    assertEquals("50.00", new CanvasImporter(filled.text()).grades("4711").get("12"));
    assertFalse(filled.complete());
    assertEquals(
        List.of(
            "These submissions are of nobody in the gradebook:",
            "  Nobody_Z2",
            "These submissions may be of several people; --id can tell:",
            "  leecem may be Lee, Cem (8) or Lee, Cem (9)",
            "These students were recognised by their names alone:",
            "  Anna Cruz_Z1 is Cruz, Anna (12)"),
        filled.remarks().subList(0, 6));
  }

  @Test
  void neverChoosesBetweenTwoSubmissionsOfAStudent() throws GradebookException {
    FilledGradebook filled =
        fill(GRADEBOOK, SampleGrades.of("12", "", "100"), SampleGrades.of("acruz", "", "50"));
    assertEquals(GRADEBOOK, filled.text());
    assertFalse(filled.complete());
    assertTrue(filled.remarks().contains("  Cruz, Anna (12): 12, acruz"));
  }

  @Test
  void givesTheMembersOfAGroupTheSame() throws GradebookException {
    FilledGradebook filled =
        fill(GRADEBOOK, SampleGrades.of("S-12+S-8", "Anna Cruz and Cem Lee", "60"));
    Map<String, String> grades = new CanvasImporter(filled.text()).grades("4711");
    assertEquals(List.of("30.00", "30.00"), List.of(grades.get("12"), grades.get("8")));
  }

  @Test
  void marksTheExcusedAndLeavesTheUndecided() throws GradebookException {
    ManualOverride excused = new ManualOverride("12", new Decision.Excuse(), "Ill.", false, 1);
    FilledGradebook filled =
        fill(
            GRADEBOOK,
            SampleGrades.excused("12", "Anna Cruz", Optional.of(excused)),
            SampleGrades.undecided("8", "Cem Lee", BriefOutcome.SEVERAL_FILES));
    Map<String, String> grades = new CanvasImporter(filled.text()).grades("4711");
    assertEquals(List.of("EX", "12.50"), List.of(grades.get("12"), grades.get("8")));
    assertFalse(filled.complete());
    assertTrue(filled.remarks().contains("  Lee, Cem (8): several files"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|there are several assignments; name yours with --assignment: A (1), A (2), B (3).",
        "A|several assignments are called \"A\"; name the id of yours: A (1), A (2).",
        "C|there is no assignment \"C\"; there are: A (1), A (2), B (3)."
      })
  void asksWhichAssignment(String wanted, String message) {
    String text = "Student,ID,Section,A (1),A (2),B (3),Current Score (2026)\n";
    Optional<String> assignment = Optional.of(wanted).filter(name -> !name.isEmpty());
    GradebookException refused =
        assertThrows(
            GradebookException.class, () -> CanvasGradebook.parse(text, assignment, Settings.NONE));
    assertEquals(message, refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"0.00,0.00", "0,0", "'',missing"})
  void asksWhatAnAssignmentWithoutPointsIsWorth(String possible, String told)
      throws GradebookException {
    String book = GRADEBOOK.replace("10.00,50.00", "10.00," + possible);
    FinalGrade grade = SampleGrades.of("12", "Anna Cruz", "87.5");
    GradebookException refused = assertThrows(GradebookException.class, () -> fill(book, grade));
    assertEquals(
        "the column \"Dinosaurs, Part 1 (4711)\": the maximum is "
            + told
            + "; say with --points what everything right is worth.",
        refused.getMessage());
    Settings worth = new Settings(Optional.empty(), Optional.of("20"), CanvasGroups.NONE);
    assertEquals(
        book.replace("9.00,,91", "9.00,17.5,91"),
        CanvasGradebook.parse(book, Optional.of("4711"), worth).fill(List.of(grade)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "Final Score Prediction (12),50,true",
    "My Final Score (12),50,true",
    "Current Points (12),0,true",
    "Final Score (2026),(read only),false",
    "Essays Unposted Final Score (2026),(read only),false",
    "Override Grade (2026),(read only),false"
  })
  void tellsAssignmentsFromWhatCanvasComputes(String header, String possible, boolean assignment)
      throws GradebookException {
    String book =
        "Student,ID,Section,%s,A (3)\n    Points Possible,,,%s,10\n".formatted(header, possible);
    if (assignment) {
      assertThrows(
          GradebookException.class,
          () -> CanvasGradebook.parse(book, Optional.empty(), Settings.NONE));
      CanvasGradebook.parse(book, Optional.of(header), Settings.NONE);
    } else {
      CanvasGradebook.parse(book, Optional.empty(), Settings.NONE);
    }
  }

  @Test
  void anAssignmentMaySpeakOfAFinalScore() throws GradebookException {
    String book =
        "Student,ID,Section,Predict the Final Score of a Game (12)\n\"Cruz, Anna\",1,x,\n";
    Settings worth = new Settings(Optional.empty(), Optional.of("50"), CanvasGroups.NONE);
    List<FinalGrade> grades = List.of(SampleGrades.of("1", "Anna Cruz", "70"));
    assertEquals(
        book.replace("x,", "x,35"),
        CanvasGradebook.parse(book, Optional.empty(), worth).fill(grades).text());
    GradebookException refused =
        assertThrows(
            GradebookException.class,
            () -> CanvasGradebook.parse(book, Optional.empty(), Settings.NONE).fill(grades));
    assertEquals(
        "the column \"Predict the Final Score of a Game (12)\": the maximum is missing; say with"
            + " --points what everything right is worth.",
        refused.getMessage());
  }

  @Test
  void refusesWhatIsNoGradebook() {
    for (String text : List.of("", "a,b\n1,2\n", "Student,ID\n", "\"Student,ID,Section")) {
      assertThrows(
          GradebookException.class,
          () -> CanvasGradebook.parse(text, Optional.empty(), Settings.NONE));
    }
  }
}
