package dinosaurus.harness.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.gradebook.Gradebook.Settings;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.results.IdKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a grade is where numbers are of several kinds, and names of several people. */
class RowMatcherTest {

  /** Each student's number in one column is another's in the next. */
  private static final String CANVAS =
      """
      Student,ID,SIS User ID,SIS Login ID,Section,D (5)
          Points Possible,,,,,100
      "Cruz, Anna",1,2,anna,x,
      "Lee, Ben",2,3,ben,x,
      "Oz, Cem",3,1,cem,x,
      """;

  private static final String MOODLE =
      """
      Identifier,Full name,ID number,Email address,Group,Grade,Maximum grade,Last modified (grade)
      Participant 11,Anna Cruz,17,anna@example.org,Group 1,,100.00,-
      Participant 12,Ben Lee,11,ben@example.org,Group 1,,100.00,-
      Participant 17,Cem Oz,12,cem@example.org,Group 2,,100.00,-
      Participant 18,Dora Fox,5,dora@example.org,Default group,,100.00,-
      """;

  private static Settings by(String column) {
    return new Settings(Optional.of(column), Optional.empty(), CanvasGroups.NONE);
  }

  private static FilledGradebook canvas(Settings settings, FinalGrade... grades)
      throws GradebookException {
    return CanvasGradebook.parse(CANVAS, Optional.empty(), settings).fill(List.of(grades));
  }

  private static FilledGradebook moodle(String sheet, FinalGrade... grades)
      throws GradebookException {
    return MoodleWorksheet.parse(sheet, Map.of(), Settings.NONE, Optional.empty())
        .fill(List.of(grades));
  }

  /** Returns who has a grade, by the first letter of the name. */
  private static String graded(FilledGradebook filled) {
    return String.join(
        "",
        filled
            .text()
            .lines()
            .filter(line -> line.matches(".*(,70|,70.00,100.00,-)"))
            .map(line -> line.replaceFirst("^\"?(?:Participant \\d+,)?(.).*", "$1"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"CANVAS_USER,L", "STUDENT_ID,C", "UNKNOWN,''", "MOODLE_NUMBER,''"})
  void anIdIsLookedForAmongThoseOfItsKind(IdKind kind, String graded) throws GradebookException {
    FilledGradebook filled = canvas(Settings.NONE, SampleGrades.of("2", kind, "", "70"));
    assertEquals(graded, graded(filled));
    assertEquals(!graded.isEmpty(), filled.complete());
  }

  @ParameterizedTest
  @CsvSource({"ID,L", "sis user id,C", "SIS Login ID,''"})
  void anotherColumnCanBeNamed(String column, String graded) throws GradebookException {
    assertEquals(
        graded, graded(canvas(by(column), SampleGrades.of("2", IdKind.UNKNOWN, "", "70"))));
  }

  @Test
  void namesAloneCanBeAskedFor() throws GradebookException {
    FinalGrade other = SampleGrades.of("9", IdKind.STUDENT_ID, "Ben Lee", "70");
    FilledGradebook refused = canvas(Settings.NONE, other);
    assertFalse(refused.complete());
    assertEquals(
        List.of(
            "Of these submissions id and name are of different people; --id can tell:",
            "  Ben Lee_9 may not be Lee, Ben (2)"),
        refused.remarks().subList(0, 2));
    assertEquals("L", graded(canvas(by("name"), other)));
  }

  /** A login of GitHub is anybody's who takes it. */
  @Test
  void aLoginOfGitHubIsNoLoginOfTheInstitution() throws GradebookException {
    FinalGrade clone = SampleGrades.of("ben", IdKind.GITHUB_LOGIN, "", "70");
    FilledGradebook refused = canvas(Settings.NONE, clone);
    assertEquals("", graded(refused));
    assertFalse(refused.complete());
    assertTrue(refused.remarks().get(0).startsWith("These are logins of GitHub"));
    assertEquals("L", graded(canvas(by("SIS Login ID"), clone)));
  }

  @ParameterizedTest
  @CsvSource({"Benjamin Lee,L", "Lee,L", "Eve Fox,''", "'',L", "B\u00e9n Smith,L"})
  void aNumberThatStudentsGiveThemselvesGoesWithAName(String name, String graded)
      throws GradebookException {
    FinalGrade grade = SampleGrades.of("3", IdKind.STUDENT_ID, name, "70");
    FilledGradebook filled = canvas(Settings.NONE, grade);
    assertEquals(graded, graded(filled), () -> filled.remarks().toString());
    assertEquals(!graded.isEmpty(), filled.complete());
    assertEquals("L", graded(canvas(by("SIS User ID"), grade)));
  }

  @Test
  void everyMemberOfAGroupOfCanvasGetsItsGrade() throws GradebookException {
    CanvasGroups groups =
        CanvasGroups.parse(
            "name,canvas_user_id,user_id,group_name\nAnna,1,2,Reds\nBen,2,3,Reds\nCem,3,1,Blues\n");
    FinalGrade reds = SampleGrades.of("1", IdKind.CANVAS_USER, "reds", "70");
    FilledGradebook filled = canvas(new Settings(Optional.empty(), Optional.empty(), groups), reds);
    assertEquals("CL", graded(filled));
    assertTrue(filled.complete());
    assertEquals("  reds_1: Cruz, Anna (1), Lee, Ben (2)", filled.remarks().get(1));
  }

  @Test
  void aGroupOfCanvasThatNobodyToldOfIsSaid() throws GradebookException {
    FilledGradebook filled =
        canvas(Settings.NONE, SampleGrades.of("1", IdKind.CANVAS_USER, "reds", "70"));
    assertEquals("C", graded(filled));
    assertFalse(filled.complete());
    assertEquals("  reds_1 is Cruz, Anna (1)", filled.remarks().get(1));
    FilledGradebook own =
        canvas(Settings.NONE, SampleGrades.of("1", IdKind.CANVAS_USER, "cruzanna", "70"));
    assertTrue(own.complete());
  }

  @Test
  void aGroupSetOfCanvasIsOne() {
    GradebookException refused =
        assertThrows(
            GradebookException.class,
            () -> CanvasGroups.parse("canvas_user_id,group_name\n1,Reds\n1,Team 2\n"));
    assertEquals(
        "line 3: user 1 is in Reds and in Team 2; export the one group set of the assignment.",
        refused.getMessage());
    assertThrows(GradebookException.class, () -> CanvasGroups.parse("a,b\n"));
  }

  @Test
  void twoFilesOfOneNameAreNotTheFirstOnes() throws GradebookException {
    FilledGradebook filled =
        canvas(
            Settings.NONE,
            SampleGrades.unknown("lee ben", "70"),
            SampleGrades.of("lee ben", IdKind.UNKNOWN, "lee ben", "60"));
    assertEquals("", graded(filled));
    assertTrue(filled.remarks().get(0).startsWith("Of these students there are several"));
  }

  @Test
  void aColumnThatIsNotThereIsAnError() {
    GradebookException refused =
        assertThrows(GradebookException.class, () -> canvas(by("Matriculation")));
    assertEquals(
        "there is no column \"Matriculation\" for --id; there are Student, ID, SIS User ID,"
            + " SIS Login ID, Section, D (5).",
        refused.getMessage());
  }

  @Test
  void aFolderIsCalledByANumberOfTheInstitutionOrAName() throws GradebookException {
    assertEquals("C", graded(canvas(Settings.NONE, SampleGrades.unknown("2", "70"))));
    assertEquals("L", graded(canvas(Settings.NONE, SampleGrades.unknown("lee ben", "70"))));
    FilledGradebook both =
        CanvasGradebook.parse(CANVAS.replace("Oz, Cem", "Anna"), Optional.empty(), Settings.NONE)
            .fill(List.of(SampleGrades.unknown("anna", "70")));
    assertEquals("", graded(both));
    assertTrue(
        both.remarks().contains("  anna may be Cruz, Anna (1) or Anna (3)"),
        both.remarks().toString());
  }

  @Test
  void aMemberOfAGroupWithoutAnIdIsNotForgotten() throws GradebookException {
    FilledGradebook filled =
        canvas(Settings.NONE, SampleGrades.of("3", IdKind.STUDENT_ID, "Ben Lee and Cem Oz", "70"));
    assertEquals("", graded(filled));
    assertFalse(filled.complete());
  }

  @ParameterizedTest
  @CsvSource({
    "17,Cem Oz,C",
    "11,Group 1-Anna Cruz,A",
    "11,Anna Crúz,''",
    "11,Cruz Anna,''",
    "99,2 Group,''",
    "17,Group 1,AB",
    "99,Group 2,C",
    "17,Group 3,''",
    "17,Anna Cruz,''",
    "99,Anna Cruz,''"
  })
  void aNumberOfMoodleIsAParticipantsOrATeams(String number, String name, String graded)
      throws GradebookException {
    FilledGradebook filled =
        moodle(MOODLE, SampleGrades.of(number, IdKind.MOODLE_NUMBER, name, "70"));
    assertEquals(graded, graded(filled));
    assertEquals(!graded.isEmpty(), filled.complete());
  }

  @Test
  void thoseInNoGroupHandInTogether() throws GradebookException {
    String name = "Default group";
    assertEquals(
        "D", graded(moodle(MOODLE, SampleGrades.of(name, IdKind.MOODLE_GROUP, name, "70"))));
  }

  @Test
  void aTeamIsToldToTheInstructor() throws GradebookException {
    List<String> remarks =
        moodle(MOODLE, SampleGrades.of("17", IdKind.MOODLE_NUMBER, "Group 1", "70")).remarks();
    assertEquals(
        List.of(
            "These are of teams, whose members get the same:",
            "  Group 1_17: Anna Cruz (11), Ben Lee (12)"),
        remarks.subList(0, 2));
  }

  @Test
  void teamsThatFoldersDoNotTellApartGetNothing() throws GradebookException {
    String sheet = MOODLE.replace("Group 1", "A/B").replace("Group 2", "AB");
    assertEquals("", graded(moodle(sheet, SampleGrades.of("5", IdKind.MOODLE_NUMBER, "AB", "70"))));
    String signs = MOODLE.replace("Group 1", "C").replace("Group 2", "C++");
    assertEquals(
        "C", graded(moodle(signs, SampleGrades.of("5", IdKind.MOODLE_NUMBER, "C++", "70"))));
  }

  @Test
  void twoFoldersOfOneTeamGetNothing() throws GradebookException {
    FilledGradebook filled =
        moodle(
            MOODLE,
            SampleGrades.of("5", IdKind.MOODLE_NUMBER, "Group 1", "70"),
            SampleGrades.of("6", IdKind.MOODLE_NUMBER, "Group 1", "70"));
    assertEquals("", graded(filled));
    assertTrue(filled.remarks().contains("  Anna Cruz (11): Group 1_5, Group 1_6"));
  }

  @Test
  void aStudentWhoIsCalledLikeATeamGetsNothing() throws GradebookException {
    String sheet = MOODLE.replace("Cem Oz", "Group 1");
    FilledGradebook filled =
        moodle(sheet, SampleGrades.of("17", IdKind.MOODLE_NUMBER, "Group 1", "70"));
    assertEquals("", graded(filled));
    assertFalse(filled.complete());
  }

  @ParameterizedTest
  @CsvSource({"Participant,11,A", "Gruppe 1,17,''", "Gruppe 1,11,A"})
  void withoutNamesNoOtherRowMayHaveTheName(String name, String number, String graded)
      throws GradebookException {
    String sheet =
        """
        Identifier,Gruppe,Grade,Maximum grade,Last modified (grade)
        Participant 11,Gruppe 1,,100.00,-
        Participant 17,Gruppe 2,,100.00,-
        """;
    FilledGradebook filled =
        moodle(sheet, SampleGrades.of(number, IdKind.MOODLE_NUMBER, name, "70"));
    assertEquals(graded.isEmpty() ? 0 : 1, filled.filled(), () -> filled.remarks().toString());
  }
}
