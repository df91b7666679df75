package dinosaurus.harness.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.policy.LatePolicy.LateEntry;
import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalGradesTest {

  private static final ZonedDateTime DUE = ZonedDateTime.parse("2026-11-20T23:00:00Z");
  private static final LatePolicy TEN_A_DAY =
      new LatePolicy(
          Optional.of(DUE), Duration.ofMinutes(15), BigDecimal.TEN, BigDecimal.valueOf(50), 0);

  private static Grade grade(String folder, Student student, Status status) {
    return new Grade(
        folder, student, List.of(20, 30, 25, 5), 80, 0, 100, status, BriefOutcome.WRONG_ANSWERS);
  }

  private static Grade anna(boolean late, Optional<Instant> submitted) {
    return grade(
        "anna_12", new Student("12", IdKind.UNKNOWN, "Cruz, Anna", late, submitted), Status.GRADED);
  }

  private static FinalGrade of(Policy policy, Grade grade) throws PolicyException {
    return FinalGrades.of(policy, List.of(grade)).get(0);
  }

  private static Policy policy(ManualOverride... overrides) {
    return new Policy("p.yml", TEN_A_DAY, List.of(), List.of(), List.of(overrides));
  }

  private static ManualOverride override(String student, Decision decision) {
    return new ManualOverride(student, decision, "Because.", false, 7);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T22:00:00Z, 0, 80",
    "2026-11-20T23:15:00Z, 0, 80",
    "2026-11-20T23:15:01Z, 1, 70",
    "2026-11-21T23:15:00Z, 1, 70",
    "2026-11-21T23:15:01Z, 2, 60",
    "2027-11-21T00:00:00Z, 366, 30"
  })
  void takesPointsOffForEachDayBegun(String submitted, int days, String points)
      throws PolicyException {
    FinalGrade grade = of(policy(), anna(false, Optional.of(Instant.parse(submitted))));
    assertEquals(days, grade.daysLate());
    assertEquals(0, new BigDecimal(points).compareTo(grade.points().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1| 0|1 day late, of which 1 is free, with 3 left.",
        "4| 0|4 days late, of which 4 are free, with 0 left.",
        "5| 0|5 days late, of which 4 are free, with 0 left: 10 points off.",
        "2| 3|2 days late, of which 1 is free, with 0 left: 10 points off.",
        "2| 4|2 days late: 20 points off.",
        "2| 9|2 days late: 20 points off."
      })
  void takesFreeDaysBeforePoints(int days, int used, String note) throws PolicyException {
    LatePolicy late =
        new LatePolicy(Optional.empty(), Duration.ZERO, BigDecimal.TEN, BigDecimal.valueOf(50), 4);
    List<LateEntry> before = used == 0 ? List.of() : List.of(new LateEntry("12", used, 2));
    Policy policy = new Policy("p", late, List.of(new LateEntry("12", days, 1)), before, List.of());
    assertEquals(List.of(note), of(policy, anna(false, Optional.empty())).notes());
  }

  @Test
  void keepsFreeDaysWhereLatenessCostsNothing() throws PolicyException {
    LatePolicy late =
        new LatePolicy(Optional.empty(), Duration.ZERO, BigDecimal.TEN, BigDecimal.valueOf(50), 4);
    ManualOverride excused = override("12", new Decision.Excuse());
    Policy policy = new Policy("p", late, List.of(), List.of(), List.of(excused));
    assertEquals(FreeDays.NONE, of(policy, anna(true, Optional.empty())).free());
  }

  @Test
  void decidesNothingByATimeThatCantBeRead() throws PolicyException {
    Student anna =
        new Student("12", IdKind.UNKNOWN, "Cruz, Anna", false, Optional.empty(), "yesterday");
    Grade unread = grade("anna_12", anna, Status.GRADED);
    FinalGrade grade = of(policy(), unread);
    assertEquals(Standing.UNDECIDED, grade.standing());
    assertEquals(List.of("When it was handed in can't be read: yesterday"), grade.notes());
    assertEquals(Standing.FINAL, of(Policy.NONE, unread).standing());
    FinalGrade decided = of(policy(override("12", new Decision.CountLate(1))), unread);
    assertEquals(Optional.of(new BigDecimal("70")), decided.points());
    Policy listed =
        new Policy("p", TEN_A_DAY, List.of(new LateEntry("12", 2, 1)), List.of(), List.of());
    assertEquals(Optional.of(new BigDecimal("60")), of(listed, unread).points());
  }

  @Test
  void countsAMarkWithoutATimeAsOneDay() throws PolicyException {
    FinalGrade grade = of(policy(), anna(true, Optional.empty()));
    assertEquals(List.of("1 day late: 10 points off."), grade.notes());
  }

  @Test
  void changesNothingWithoutAPolicy() throws PolicyException {
    FinalGrade grade = of(Policy.NONE, anna(true, Optional.of(DUE.toInstant())));
    assertEquals("80", grade.points().orElseThrow().toPlainString());
  }

  @Test
  void takesTheInstructorsWordBeforeAnyMark() throws PolicyException {
    Policy listed =
        new Policy("p", TEN_A_DAY, List.of(new LateEntry("12", 3, 1)), List.of(), List.of());
    assertEquals(3, of(listed, anna(true, Optional.empty())).daysLate());
    FinalGrade waived =
        of(policy(override("12", new Decision.CountLate(0))), anna(true, Optional.empty()));
    assertEquals(List.of("By the instructor, counts as in time: Because."), waived.notes());
    assertEquals("80", waived.points().orElseThrow().toPlainString());
  }

  @Test
  void setsPointsWhateverElse() throws PolicyException {
    ManualOverride set = override("12", new Decision.SetPoints(new BigDecimal("85.5")));
    FinalGrade grade = of(policy(set), anna(true, Optional.empty()));
    assertEquals(Optional.of(new BigDecimal("85.5")), grade.points());
    assertEquals(
        List.of("1 day late.", "By the instructor, set to 85.5 points: Because."), grade.notes());
  }

  @Test
  void leavesToAHumanWhatNeedsOne() throws PolicyException {
    Grade several = grade("b", Student.UNKNOWN, Status.AMBIGUOUS);
    assertEquals(Standing.UNDECIDED, of(policy(), several).standing());
    assertEquals(Optional.empty(), of(policy(), several).points());
    FinalGrade decided = of(policy(override("b", new Decision.SetPoints(BigDecimal.ONE))), several);
    assertEquals(Standing.FINAL, decided.standing());
    assertEquals(Optional.of(BigDecimal.ONE), decided.points());
  }

  @Test
  void findsStudentsByIdNameAndFolder() throws PolicyException {
    for (String student : List.of("12", "anna_12", "Anna Cruz", "cruz, anna", "CRUZANNA")) {
      Policy policy = policy(override(student, new Decision.Excuse()));
      FinalGrade grade = of(policy, anna(false, Optional.empty()));
      assertEquals(Standing.EXCUSED, grade.standing(), student);
      assertEquals(Optional.empty(), grade.points(), student);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dora|p.yml, line 7: no submission is by \"dora\", by id, name or folder of the report.",
        "Ben Lee|p.yml, line 7: \"Ben Lee\" may be lee_1, lee_2; name the student by id."
      })
  void refusesToGuess(String student, String message) {
    List<Grade> grades =
        List.of(
            grade("lee_1", new Student("1", "Lee, Ben", false), Status.GRADED),
            grade("lee_2", new Student("2", "Ben Lee", false), Status.GRADED));
    Policy policy = policy(override(student, new Decision.Excuse()));
    assertEquals(
        message,
        assertThrows(PolicyException.class, () -> FinalGrades.of(policy, grades)).getMessage());
  }

  @Test
  void refusesTwoDecisionsOnOneStudent() {
    Policy twice =
        policy(override("12", new Decision.Excuse()), override("anna_12", new Decision.Excuse()));
    assertEquals(
        "p.yml, line 7: \"anna_12\" comes twice.",
        assertThrows(PolicyException.class, () -> of(twice, anna(false, Optional.empty())))
            .getMessage());
  }

  @Test
  void addsStudentsWhoHandedNothingIn() throws PolicyException {
    ManualOverride ill = new ManualOverride("dora", new Decision.Excuse(), "Ill.", true, 9);
    List<FinalGrade> grades = FinalGrades.of(policy(ill), List.of(anna(false, Optional.empty())));
    assertEquals("dora", grades.get(1).shown());
    assertEquals(Standing.EXCUSED, grades.get(1).standing());
    ManualOverride wrong = new ManualOverride("12", new Decision.Excuse(), "Ill.", true, 9);
    assertThrows(PolicyException.class, () -> of(policy(wrong), anna(false, Optional.empty())));
  }

  @Property
  void neverGivesLessThanNothingOrMoreThanWasEarned(
      @ForAll @IntRange(max = 100) int earned,
      @ForAll @IntRange(max = 500) int days,
      @ForAll @IntRange(max = 10_000) int hundredths,
      @ForAll @IntRange(max = 100) int most) {
    LatePolicy late =
        new LatePolicy(
            Optional.empty(),
            Duration.ZERO,
            BigDecimal.valueOf(hundredths, 2),
            BigDecimal.valueOf(most),
            0);
    BigDecimal points = BigDecimal.valueOf(earned);
    BigDecimal rest = points.subtract(late.deduction(days, points, 100));
    assertTrue(rest.signum() >= 0 && rest.compareTo(points) <= 0);
    assertTrue(late.deduction(days, points, 100).compareTo(BigDecimal.valueOf(most)) <= 0);
  }
}
