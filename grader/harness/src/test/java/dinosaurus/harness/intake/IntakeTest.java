package dinosaurus.harness.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.intake.SourceFinder.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

  @TempDir Path folder;

  private Path file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private List<String> names(Path... paths) throws IOException, LayoutException {
    try (Intake intake =
        Intake.of(List.of(paths), folder.resolve("class/grades"), Optional.empty())) {
      return intake.submissions().stream().map(Submission::name).toList();
    }
  }

  private static List<String> ids(Intake intake) {
    return intake.submissions().stream().map(one -> one.student().id()).toList();
  }

  private static List<String> students(Intake intake) {
    return intake.submissions().stream()
        .map(
            one ->
                one.name()
                    + "|"
                    + one.student().id()
                    + "|"
                    + one.student().name()
                    + (one.student().late() ? "|late " : "| ")
                    + handedIn(one).parts().size())
        .toList();
  }

  private static HandedIn handedIn(Submission submission) {
    return (HandedIn) submission.content();
  }

  private Intake classroom(Layout layout) throws IOException, LayoutException {
    return Intake.of(
        List.of(folder.resolve("class")), folder.resolve("out"), Optional.ofNullable(layout));
  }

  @Test
  void aFileIsASubmission() throws IOException, LayoutException {
    assertEquals(List.of("alice"), names(file("alice.java")));
    assertEquals(List.of("bob"), names(file("bob/DinosaurModel.java")));
  }

  @Test
  void aFolderOfTheFileOrOfAProjectIsASubmission() throws IOException, LayoutException {
    file("alice/DinosaurModel.java");
    file("alice/old/DinosaurModel.java");
    file("bob/pom.xml");
    file("bob/student/src/DinosaurModel.java");
    file("carol/src/main/java/DinosaurModel.java");
    assertEquals(
        List.of("alice", "bob", "carol"),
        names(folder.resolve("alice"), folder.resolve("bob"), folder.resolve("carol")));
  }

  @Test
  void anyOtherFolderIsAFolderOfSubmissions() throws IOException, LayoutException {
    file("class/bob/deep/down/DinosaurModel.java");
    file("class/alice/DinosaurModel.java");
    file("class/carol.java");
    file("class/dave.zip");
    file("class/empty/notes.txt");
    file("class/README.md");
    file("class/.git/DinosaurModel.java");
    file("class/__MACOSX/DinosaurModel.java");
    file("class/grades/alice/report.md");
    assertEquals(List.of("alice", "bob", "carol", "dave", "empty"), names(folder.resolve("class")));
  }

  @Test
  void anEmptyFolderIsASubmissionWithNothingInIt() throws IOException, LayoutException {
    assertEquals(List.of("empty"), names(Files.createDirectory(folder.resolve("empty"))));
  }

  @Test
  void namesThatCollideGetANumber() throws IOException, LayoutException {
    assertEquals(
        List.of("alice", "Alice-2", "alice-3", "grades.csv-2"),
        names(
            file("a/alice.java"),
            file("b/Alice.java"),
            file("c/alice/DinosaurModel.java"),
            file("grades.csv/DinosaurModel.java")));
  }

  @Test
  void namesBecomeHarmlessFolders() {
    assertEquals("a_b", new SafeNames().unique("a\u202eb"));
    assertEquals("submission", new SafeNames().unique(".."));
    assertEquals("a_b_c", new SafeNames().unique("a/b\\c"));
    assertEquals(100, new SafeNames().unique("x".repeat(300)).length());
    assertEquals("\u6050".repeat(66), new SafeNames().unique("\u6050".repeat(100)));
    assertEquals(
        "x" + "\ud83e\udd96".repeat(49), new SafeNames().unique("x" + "\ud83e\udd96".repeat(60)));
    assertEquals("_CON", new SafeNames().unique("CON"));
    assertEquals("_aux.txt", new SafeNames().unique("aux.txt"));
    assertEquals("console", new SafeNames().unique("console"));
  }

  @Test
  void recognisesMoodle() throws IOException, LayoutException {
    file("class/Anna de la_Cruz_12_assignsubmission_file/DinosaurModel.java");
    file("class/Anna de la_Cruz_12_assignsubmission_onlinetext/onlinetext.html");
    file("class/Ben_7_assignsubmission_file_/src/DinosaurModel.java");
    file("class/Cem_8_assignsubmission_file_DinosaurModel.java");
    try (Intake intake = classroom(null)) {
      assertEquals(
          List.of("Anna de la_Cruz_12|12|Anna de la_Cruz| 1", "Ben_7|7|Ben| 1", "Cem_8|8|Cem| 1"),
          students(intake));
      assertEquals(List.of("class: a download of Moodle, 3 submissions"), intake.notes());
    }
  }

  @Test
  void recognisesCanvas() throws IOException, LayoutException {
    file("class/cruzanna_LATE_12_345_DinosaurModel.java");
    file("class/cruzanna_LATE_12_346_Helper.java");
    file("class/leeben_7_347_DinosaurModel-1.java");
    file("class/zoecem_8_348_essay_LATE_1_2_.pdf");
    try (Intake intake = classroom(null)) {
      assertEquals(
          List.of("cruzanna_12|12|cruzanna|late 2", "leeben_7|7|leeben| 1", "zoecem_8|8|zoecem| 1"),
          students(intake));
      assertInstanceOf(Source.Found.class, intake.submissions().get(0).source());
      assertInstanceOf(Source.Found.class, intake.submissions().get(1).source());
      assertEquals(
          new Source.Missing(
              "There is no file DinosaurModel.java, only essay_LATE_1_2_.pdf, a document; hand in"
                  + " DinosaurModel.java itself."),
          intake.submissions().get(2).source());
    }
  }

  @Test
  void recognisesGradescope() throws IOException, LayoutException {
    file("class/submission_1/DinosaurModel.java");
    file("class/submission_2/DinosaurModel.java");
    Files.writeString(
        file("class/submission_metadata.yml"),
        """
        submission_1:
          :submitters:
          - :name: Anna Cruz
            :email: anna@example.org
            :sid: '0012'
          :created_at: 2026-01-01 10:00:00.000000000 Z
        submission_2:
          :submitters:
          - :name: Ben Lee
            :sid: '7'
          - :name: Cem Oz
            :sid: '8'
        """);
    try (Intake intake = classroom(null)) {
      assertEquals(
          List.of(
              "Anna Cruz_0012|0012|Anna Cruz| 1",
              "Ben Lee and Cem Oz_7+8|7+8|Ben Lee and Cem Oz| 1"),
          students(intake));
    }
  }

  @Test
  void keepsATimeThatCantBeRead() throws IOException, LayoutException {
    file("class/submission_1/DinosaurModel.java");
    file("class/submission_2/DinosaurModel.java");
    file("class/submission_3/DinosaurModel.java");
    Files.writeString(
        file("class/submission_metadata.yml"),
        """
        submission_1:
          :created_at: 20.11.2026, 23:59
        submission_2:
          :created_at: 2026-11-20 23:59:00 UTC
        submission_3:
          :submitters: []
        """);
    try (Intake intake = classroom(null)) {
      assertEquals(
          List.of("20.11.2026, 23:59", "", ""),
          intake.submissions().stream().map(one -> one.student().unreadTime()).toList());
      assertEquals(
          Optional.of(Instant.parse("2026-11-20T23:59:00Z")),
          intake.submissions().get(1).student().submitted());
    }
  }

  @Test
  void recognisesClones() throws IOException, LayoutException {
    for (String login : List.of("anna-c", "ben", "benny")) {
      file("class/dino-" + login + "/.git/HEAD");
      file("class/dino-" + login + "/student/DinosaurModel.java");
    }
    try (Intake intake = classroom(null)) {
      assertEquals(
          List.of("anna-c|anna-c|| 1", "ben|ben|| 1", "benny|benny|| 1"), students(intake));
    }
  }

  @Test
  void loginsAreNotCutWhereTheyBeginAlike() throws IOException, LayoutException {
    for (String clone : List.of("cs101-alice", "cs101-alba", "starter")) {
      file("class/" + clone + "/.git/HEAD");
    }
    try (Intake intake = classroom(null)) {
      assertEquals(List.of("alba|alba|| 1", "alice|alice|| 1", "starter||| 1"), students(intake));
    }
  }

  @Test
  void clonesAreNobodysWhereNothingTellsWhereLoginsBegin() throws IOException, LayoutException {
    for (String clone : List.of("dino-anna-kim", "dino-anna-lee")) {
      file("class/" + clone + "/.git/HEAD");
    }
    try (Intake intake = classroom(null)) {
      assertEquals(List.of("dino-anna-kim||| 1", "dino-anna-lee||| 1"), students(intake));
      assertEquals(
          List.of(
              "class: a download of GitHub Classroom, 2 submissions",
              "class: whose these are can't be told, since the names don't show where logins begin;"
                  + " call the folder by the assignment, as GitHub Classroom does, and grade once"
                  + " more"),
          intake.notes());
    }
  }

  @Test
  void whatIsCalledOtherwiseThanItsReportsIsNotCalledByThem() throws IOException, LayoutException {
    file("a/lee.java");
    file("b/lee.java");
    file("b/lee-2.java");
    try (Intake intake =
        Intake.of(
            List.of(folder.resolve("a"), folder.resolve("b")),
            folder.resolve("out"),
            Optional.empty())) {
      assertEquals(
          List.of("lee-2||| 1", "lee-3|lee|lee| 1", "lee||| 1"),
          students(intake).stream().sorted().toList());
    }
  }

  @Test
  void aNumberOfTwoPeopleIsNobodys() throws IOException, LayoutException {
    file("class/Anna Cruz_17_assignsubmission_file_DinosaurModel.java");
    file("class/Ben Lee_17_assignsubmission_file_notes.pdf");
    try (Intake intake = classroom(null)) {
      assertEquals(List.of("", ""), ids(intake));
      assertEquals(
          Optional.of(
              "Several people have the number 17: Anna Cruz, Ben Lee. Nobody gets its points; grade"
                  + " each download by itself."),
          handedIn(intake.submissions().get(0)).doubt());
    }
  }

  @Test
  void aGroupAndAParticipantOfOneNumberAreTwo() throws IOException, LayoutException {
    file("class/17_assignsubmission_file_DinosaurModel.java");
    file("class/Ben Lee_17_assignsubmission_file_DinosaurModel.java");
    try (Intake intake = classroom(null)) {
      assertEquals(List.of("17|17|17| 1", "Ben Lee_17|17|Ben Lee| 1"), students(intake));
    }
  }

  @Test
  void aGroupOfGradescopeIsKnownOnlyIfItComesApartAgain() throws IOException, LayoutException {
    for (int i = 1; i <= 4; i++) {
      file("class/submission_" + i + "/DinosaurModel.java");
    }
    Files.writeString(
        file("class/submission_metadata.yml"),
        """
        submission_1:
          :submitters: [{":name": Romeo and Juliet, ":sid": "1+2"}]
        submission_2:
          :submitters: [{":name": Anna, ":sid": "1+2"}, {":name": Ben}]
        submission_3:
          :submitters: [{":name": Anna, ":sid": "1"}, {":name": Ben}]
        submission_4:
          :submitters: [{":name": Anna, ":sid": anna+cs@example.org}]
        """);
    try (Intake intake = classroom(null)) {
      assertEquals(
          List.of("submission_1", "submission_2", "submission_3", "anna+cs@example.org"),
          ids(intake));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dino-island", "dino-island-submissions", "dino-island-11-20-2026-23-59-00"})
  void theFolderOfClonesTellsWhereLoginsBegin(String name) throws IOException, LayoutException {
    for (String login : List.of("cs101-alice", "cs101-alba")) {
      file(name + "/dino-island-" + login + "/.git/HEAD");
    }
    try (Intake intake =
        Intake.of(List.of(folder.resolve(name)), folder.resolve("out"), Optional.empty())) {
      assertEquals(
          List.of("cs101-alba|cs101-alba|| 1", "cs101-alice|cs101-alice|| 1"), students(intake));
    }
  }

  @Test
  void recognisesTeamsOfMoodle() throws IOException, LayoutException {
    file("class/Group 1_17_assignsubmission_file/DinosaurModel.java");
    file("class/Default group_assignsubmission_file/DinosaurModel.java");
    file("class/Default group_assignsubmission_onlinetext/onlinetext.html");
    try (Intake intake = classroom(null)) {
      assertEquals(
          List.of("Default group|Default group|Default group| 1", "Group 1_17|17|Group 1| 1"),
          students(intake));
    }
  }

  @Test
  void aFileOfTheDefaultGroupCannotPassForAnothers() throws IOException, LayoutException {
    file("class/Default group_assignsubmission_file_x_17_assignsubmission_file_DinosaurModel.java");
    file("class/Cem_17_assignsubmission_file_DinosaurModel.java");
    try (Intake intake = classroom(null)) {
      assertTrue(
          handedIn(intake.submissions().get(0)).doubt().isPresent(), students(intake).toString());
      assertEquals("", intake.submissions().get(0).student().id());
    }
  }

  @Test
  void aLayoutThatNobodyFitsIsRefused() throws IOException {
    file("class/ben/DinosaurModel.java");
    LayoutException refused =
        assertThrows(LayoutException.class, () -> classroom(Layout.MOODLE).close());
    assertTrue(refused.getMessage().endsWith("isn't laid out as a download of Moodle."));
  }
}
