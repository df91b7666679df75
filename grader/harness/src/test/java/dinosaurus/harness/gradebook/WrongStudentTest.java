package dinosaurus.harness.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.gradebook.Gradebook.Settings;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.results.IdKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * No grade comes to another student, whatever people are called: with umlauts in either form, in
 * Chinese, with apostrophes, by one name, by an id that is another's or another's name.
 */
class WrongStudentTest {

  private static final List<String> GIVEN =
      List.of("Anna", "Ben", "Lee", "A\u0308nne", "\u00c4nne", "Se\u00e1n", "\u660e", "D'Arcy");
  private static final List<String> FAMILY =
      List.of(
          "Lee", "Ben", "O'Neil", "ONeil", "O\u2019Neil", "M\u00fcller", "Mu\u0308ller", "\u738b");
  private static final List<String> IDS =
      List.of("1", "2", "3", "4", "5", "6", "anna", "leeben", "Ben Lee", "O'Neil, Anna");
  private static final List<String> TEAMS =
      List.of(
          "Anna Lee", "C", "C++", "A/B", "AB", "M\u00fcller", "1", "Team_1", "Team 1", "\u738b");
  private static final int MOST = 6;

  /**
   * Stands for somebody whom a platform knows by several ids.
   *
   * @param number the number of the platform, whichever it is
   */
  record Person(
      String given, String family, String number, String studentId, String login, String team) {

    String full() {
      return given + " " + family;
    }

    String sorted() {
      return family + ", " + given;
    }

    /** Returns the name as Canvas has it in files. */
    String slug() {
      return sorted().replaceAll("[^\\p{L}\\p{M}\\p{N}_]", "").toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Stands for a class.
   *
   * @param people everybody who handed in
   * @param listed how many of them, from the first, the gradebook lists
   */
  record Roster(List<Person> people, int listed) {

    List<Person> inGradebook() {
      return people.subList(0, listed);
    }
  }

  @Provide
  Arbitrary<Roster> rosters() {
    Arbitrary<List<String>> ids = Arbitraries.shuffle(IDS);
    Arbitrary<List<String>> numbers = Arbitraries.shuffle("1", "2", "3", "4", "5", "6");
    return Combinators.combine(
            Arbitraries.of(GIVEN).list().ofSize(MOST),
            Arbitraries.of(FAMILY).list().ofSize(MOST),
            numbers,
            ids,
            ids,
            Arbitraries.of(TEAMS).list().ofSize(MOST),
            Arbitraries.integers().between(1, MOST))
        .as(
            (given, family, number, studentId, login, team, listed) -> {
              List<Person> people = new ArrayList<>();
              for (int i = 0; i < MOST; i++) {
                people.add(
                    new Person(
                        given.get(i),
                        family.get(i),
                        number.get(i),
                        studentId.get(i),
                        login.get(i),
                        team.get(i)));
              }
              return new Roster(people, listed);
            });
  }

  /** Hands in: the points tell whose it is. */
  private static List<FinalGrade> grades(
      List<Person> people,
      IdKind kind,
      Function<Person, String> id,
      Function<Person, String> name) {
    List<FinalGrade> grades = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      grades.add(SampleGrades.of(id.apply(person), kind, name.apply(person), points(i)));
    }
    return grades;
  }

  private static String points(int person) {
    return Integer.toString(person + 1);
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private static FilledGradebook canvas(Roster roster, List<FinalGrade> grades)
      throws GradebookException {
    StringBuilder book = new StringBuilder("Student,ID,SIS User ID,SIS Login ID,Section,D (5)\n");
    book.append("    Points Possible,,,,,100\n");
    for (Person one : roster.inGradebook()) {
      List<String> cells = List.of(one.sorted(), one.number(), one.studentId(), one.login(), "x");
      book.append(String.join(",", cells.stream().map(WrongStudentTest::quoted).toList()));
      book.append(",\n");
    }
    return CanvasGradebook.parse(book.toString(), Optional.empty(), Settings.NONE).fill(grades);
  }

  private static FilledGradebook moodle(Roster roster, boolean teams, List<FinalGrade> grades)
      throws GradebookException {
    StringBuilder sheet = new StringBuilder("Identifier,Full name,ID number,Email address,Group,");
    sheet.append("Maximum grade,Last modified (grade),Grade\n");
    for (Person one : roster.inGradebook()) {
      List<String> cells =
          List.of(
              "Participant " + one.number(),
              one.full(),
              one.studentId(),
              one.login(),
              teams ? one.team() : "",
              "100",
              "-");
      sheet.append(String.join(",", cells.stream().map(WrongStudentTest::quoted).toList()));
      sheet.append(",\n");
    }
    return MoodleWorksheet.parse(sheet.toString(), Map.of(), Settings.NONE, Optional.empty())
        .fill(grades);
  }

  /** Returns the last cells of the listed people; nothing where there is no grade. */
  private static List<String> cells(Roster roster, FilledGradebook filled) {
    List<List<String>> rows = CanvasImporter.parse(filled.text(), ',');
    return rows.subList(rows.size() - roster.listed(), rows.size()).stream()
        .map(row -> row.get(row.size() - 1))
        .toList();
  }

  private static void assertOwn(Roster roster, FilledGradebook filled, boolean all) {
    List<String> cells = cells(roster, filled);
    for (int i = 0; i < cells.size(); i++) {
      if (all || !cells.get(i).isEmpty()) {
        assertEquals(points(i), cells.get(i), () -> roster + "\n" + filled);
      }
    }
  }

  @Property(tries = 500, seed = "1")
  void ofADownloadOfCanvas(@ForAll("rosters") Roster roster) throws GradebookException {
    List<FinalGrade> grades =
        grades(roster.people(), IdKind.CANVAS_USER, Person::number, Person::slug);
    assertOwn(roster, canvas(roster, grades), true);
  }

  @Property(tries = 500, seed = "1")
  void ofADownloadOfMoodle(@ForAll("rosters") Roster roster) throws GradebookException {
    List<FinalGrade> grades =
        grades(
            roster.people(),
            IdKind.MOODLE_NUMBER,
            Person::number,
            person -> inMoodlesFiles(person.full()));
    assertOwn(roster, moodle(roster, false, grades), true);
  }

  @Property(tries = 500, seed = "1")
  void ofTheWorksheetOfAnotherAssignment(@ForAll("rosters") Roster roster)
      throws GradebookException {
    List<Person> people = roster.people();
    List<FinalGrade> grades = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      String number = people.get((i + 1) % people.size()).number();
      String name = inMoodlesFiles(people.get(i).full());
      grades.add(SampleGrades.of(number, IdKind.MOODLE_NUMBER, name, points(i)));
    }
    FilledGradebook filled = moodle(roster, false, grades);
    List<String> cells = cells(roster, filled);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        Person owner = people.get(Integer.parseInt(cells.get(i)) - 1);
        assertEquals(letters(people.get(i)), letters(owner), () -> roster + "\n" + filled);
      }
    }
  }

  /** Two people of one name and of each other's numbers aren't told apart by anything. */
  private static String letters(Person person) {
    return Normalizer.normalize(person.full(), Normalizer.Form.NFC).replaceAll("[^\\p{L}]", "");
  }

  @Property(tries = 500, seed = "1")
  void ofTeamsOfMoodle(@ForAll("rosters") Roster roster) throws GradebookException {
    Map<String, String> pointsOfTeams = new LinkedHashMap<>();
    List<FinalGrade> grades = new ArrayList<>();
    for (Person person : roster.inGradebook()) {
      if (pointsOfTeams.putIfAbsent(person.team(), points(grades.size())) == null) {
        String number = roster.people().get(grades.size()).number();
        grades.add(
            SampleGrades.of(
                number,
                IdKind.MOODLE_NUMBER,
                inMoodlesFiles(person.team()),
                points(grades.size())));
      }
    }
    FilledGradebook filled = moodle(roster, true, grades);
    List<String> cells = cells(roster, filled);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        assertEquals(
            pointsOfTeams.get(roster.people().get(i).team()),
            cells.get(i),
            () -> roster + "\n" + filled);
      }
    }
  }

  @Property(tries = 500, seed = "1")
  void ofADownloadOfGradescope(@ForAll("rosters") Roster roster) throws GradebookException {
    List<FinalGrade> grades =
        grades(roster.people(), IdKind.STUDENT_ID, Person::studentId, Person::full);
    assertOwn(roster, canvas(roster, grades), true);
    assertOwn(roster, moodle(roster, false, grades), true);
  }

  @Property(tries = 500, seed = "1")
  void ofClones(@ForAll("rosters") Roster roster) throws GradebookException {
    List<FinalGrade> grades =
        grades(roster.people(), IdKind.GITHUB_LOGIN, Person::login, person -> "");
    List<String> none = Collections.nCopies(roster.listed(), "");
    assertEquals(none, cells(roster, canvas(roster, grades)));
    assertEquals(none, cells(roster, moodle(roster, false, grades)));
  }

  /**
   * Of another platform's download the names alone are of use, if two people have different ones.
   */
  @Property(tries = 500, seed = "1")
  void ofAnotherPlatform(@ForAll("rosters") Roster roster) throws GradebookException {
    List<Person> people = roster.inGradebook();
    assertOwn(
        roster,
        moodle(roster, false, grades(people, IdKind.CANVAS_USER, Person::number, Person::slug)),
        false);
    assertOwn(
        roster,
        canvas(roster, grades(people, IdKind.MOODLE_NUMBER, Person::number, Person::full)),
        false);
  }

  @Property(tries = 500, seed = "1")
  void ofFoldersThatPeopleNamed(@ForAll("rosters") Roster roster) throws GradebookException {
    List<Function<Person, String>> names =
        List.of(Person::full, Person::sorted, Person::studentId, Person::login);
    List<FinalGrade> grades = new ArrayList<>();
    for (int i = 0; i < roster.listed(); i++) {
      String folder = names.get(i % names.size()).apply(roster.people().get(i));
      grades.add(SampleGrades.unknown(folder, points(i)));
    }
    assertOwn(roster, canvas(roster, grades), false);
    assertOwn(roster, moodle(roster, false, grades), false);
  }

  private static String inMoodlesFiles(String name) {
    return name.replace('_', ' ').replaceAll("[&<>\"`|':\\\\/]", "");
  }
}
