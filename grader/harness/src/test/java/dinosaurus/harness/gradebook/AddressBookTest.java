package dinosaurus.harness.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.FinalGrades;
import dinosaurus.harness.policy.Policy;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Recipient;
import dinosaurus.harness.results.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A report is sent to nobody but its own student. */
class AddressBookTest {

  private static FinalGrade grade(String id, IdKind kind, String name) {
    Student student = new Student(id, kind, name, false);
    try {
      return FinalGrades.of(
              Policy.NONE,
              List.of(SampleGrades.grade(name + "_" + id, student, BriefOutcome.WRONG_ANSWERS)))
          .get(0);
    } catch (PolicyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> addresses(String table, FinalGrade... grades)
      throws GradebookException {
    return addresses(AddressBook.parse(table).recipients(List.of(grades)));
  }

  /** Returns the addresses that are known, those of a team behind each other. */
  private static Map<String, String> addresses(Map<String, List<Recipient>> recipients) {
    Map<String, String> addresses = new TreeMap<>();
    recipients.forEach(
        (submission, people) -> {
          String all =
              people.stream()
                  .map(Recipient::address)
                  .filter(address -> !address.isEmpty())
                  .collect(Collectors.joining(" "));
          if (!all.isEmpty()) {
            addresses.put(submission, all);
          }
        });
    return addresses;
  }

  @Test
  void anIdOfAnotherKindIsNobodys() throws GradebookException {
    String table = "Full name,ID number,Email address\nCem Oz,7,cem@x.org\nBen Lee,8,ben@x.org\n";
    FinalGrade ben = grade("7", IdKind.MOODLE_NUMBER, "Ben Lee");
    assertEquals(Map.of("Ben Lee_7", "ben@x.org"), addresses(table, ben));
  }

  @Test
  void anIdWhoseNameIsAnothersIsNobodys() throws GradebookException {
    String table = "ID;Student;SIS Login ID\n7;\"Oz, Cem\";cem@x.org\n8;\"Lee, Ben\";ben@x.org\n";
    assertEquals(Map.of(), addresses(table, grade("7", IdKind.CANVAS_USER, "leeben")));
    assertEquals(
        Map.of("leeben_8", "ben@x.org"),
        addresses(table, grade("8", IdKind.CANVAS_USER, "leeben")));
  }

  @Test
  void aNumberOfAnotherAssignmentIsNobodysWhereTheNameIsTurnedRound() throws GradebookException {
    String table = "Identifier,Full name,Email address\nParticipant 7,Lee Ben,lee@x.org\n";
    assertEquals(Map.of(), addresses(table, grade("7", IdKind.MOODLE_NUMBER, "Ben Lee")));
    assertEquals(
        Map.of("Lee Ben_7", "lee@x.org"),
        addresses(table, grade("7", IdKind.MOODLE_NUMBER, "Lee Ben")));
  }

  @Test
  void aNameOfTwoIsNobodysEvenIfOneHasNoAddress() throws GradebookException {
    String table =
        "First name,Last name,E-Mail\nAnna,Lee,anna@x.org\nAnna,Lee,\nZo\u00eb,Oz,z@x.org\n";
    assertEquals(
        Map.of("Zoe\u0308 Oz_1", "z@x.org"),
        addresses(
            table,
            grade("3", IdKind.UNKNOWN, "Anna Lee"),
            grade("1", IdKind.UNKNOWN, "Zoe\u0308 Oz")));
  }

  @Test
  void twoSubmissionsOfOneRowGetNothing() throws GradebookException {
    String table = "Name,Email\nAnna Lee,anna@x.org\n";
    assertEquals(
        Map.of(),
        addresses(
            table, grade("1", IdKind.UNKNOWN, "Anna Lee"), grade("2", IdKind.UNKNOWN, "Anna Lee")));
  }

  @Test
  void everyMemberOfATeamGetsItsReport() throws GradebookException {
    String table =
        """
        Identifier,Full name,Group,ID number,Email address
        Participant 7,Anna Lee,A/B,1,anna@x.org
        Participant 8,Ben Oz,A/B,2,
        Participant 9,Cem Fox,C,3,cem@x.org
        Participant 17,Dora Ash,A/B,4,dora@x.org
        """;
    assertEquals(
        Map.of("AB_9", "anna@x.org dora@x.org"),
        addresses(table, grade("9", IdKind.MOODLE_NUMBER, "AB")));
    assertEquals(
        List.of(
            new Recipient("Anna Lee", "anna@x.org"),
            new Recipient("Ben Oz", ""),
            new Recipient("Dora Ash", "dora@x.org")),
        AddressBook.parse(table)
            .recipients(List.of(grade("9", IdKind.MOODLE_NUMBER, "AB")))
            .get("AB_9"));
    assertEquals(
        Map.of("Anna Lee and Cem Fox_1+3", "anna@x.org cem@x.org"),
        addresses(table, grade("1+3", IdKind.STUDENT_ID, "Anna Lee and Cem Fox")));
    assertEquals(
        Map.of(),
        addresses(
            table,
            grade("9", IdKind.MOODLE_NUMBER, "C"),
            grade("9", IdKind.MOODLE_NUMBER, "Cem Fox")));
  }

  @Test
  void aTableWithoutAddressesIsRefused() {
    assertThrows(GradebookException.class, () -> AddressBook.parse("ID,Name\n1,Anna\n"));
  }

  /** A participant whose ID number and name may be others' numbers and names. */
  record Person(String name, String idNumber, boolean inTable) {}

  @Provide
  Arbitrary<List<Person>> classes() {
    Arbitrary<String> names =
        Arbitraries.of(
            "Anna Lee",
            "Lee Anna",
            "Zo\u00eb O'Neil",
            "Zoe\u0308 O'Neil",
            "\u738b\u4f1f",
            "1",
            "2");
    Arbitrary<String> numbers = Arbitraries.of("", "1", "2", "3", "\u738b\u4f1f", "Anna Lee");
    return Combinators.combine(names, numbers, Arbitraries.of(true, false))
        .as(Person::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 500, seed = "1")
  void nobodyGetsAnothersReport(@ForAll("classes") List<Person> people) throws GradebookException {
    StringBuilder table = new StringBuilder("Identifier,Full name,ID number,Email address\n");
    List<FinalGrade> grades = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Person one = people.get(i);
      if (one.inTable()) {
        table.append("Participant ").append(i + 1).append(',').append(one.name()).append(',');
        table.append(one.idNumber()).append(",own").append(i + 1).append("@x.org\n");
      }
      grades.add(grade(Integer.toString(i + 1), IdKind.MOODLE_NUMBER, one.name()));
    }
    Map<String, String> found = addresses(AddressBook.parse(table.toString()).recipients(grades));
    for (int i = 0; i < people.size(); i++) {
      String own = people.get(i).inTable() ? "own" + (i + 1) + "@x.org" : null;
      assertEquals(own, found.get(people.get(i).name() + "_" + (i + 1)));
    }
  }
}
