package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dinosaurus.harness.command.Classmate.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forty students in six downloads, among what else lies in real ones: everybody is accounted for,
 * and every grade is at its own student.
 */
@Tag("slow")
class DownloadsTest {

  private static final byte[] SOMETHING = {1, 2, 3};
  private static final String MODEL = "DinosaurModel.java";

  @TempDir Path folder;

  private final List<Classmate> students = Classmate.all();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path grades;

  @BeforeEach
  void nameGrades() {
    grades = folder.resolve("grades");
  }

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Dino.run(
        new PrintWriter(out),
        new PrintWriter(err),
        Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private String told() {
    return out + "\n" + err;
  }

  private void add(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds what the computer and the instructor leave in a folder. */
  private void addLitter(String prefix) {
    for (String name :
        List.of("Thumbs.db", "desktop.ini", ".DS_Store", "README.md", "roster.csv")) {
      files.put(prefix + name, SOMETHING);
    }
  }

  private Path packed(String name) throws IOException {
    return Files.write(folder.resolve(name), Classmate.zip(files));
  }

  private Path unpacked(String name) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(name).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder.resolve(name);
  }

  /** Grades, and checks that the notes tell of what is nobody's. */
  private void grade(Path download, String... notes) {
    assertEquals(0, run("grade", download, "--out", grades), this::told);
    for (String note : notes) {
      assertTrue(err.toString().contains(note), () -> note + "\n" + err);
    }
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private static String line(String... cells) {
    return Stream.of(cells).map(DownloadsTest::quoted).collect(Collectors.joining(",")) + "\n";
  }

  private Path canvasBook() throws IOException {
    StringBuilder book = new StringBuilder();
    book.append("Student,ID,SIS User ID,SIS Login ID,GitHub,Section,Final Score Poll (3),D (4)\n");
    book.append("    Points Possible,,,,,,5,50.00\n");
    for (Classmate one : students) {
      book.append(
          line(
              one.sorted(), one.number(), one.studentId(), one.login(), one.gitHub(), "x", "", ""));
    }
    return Files.writeString(folder.resolve("book.csv"), book);
  }

  private Path moodleSheet(Function<Classmate, String> team, Set<Integer> locked)
      throws IOException {
    StringBuilder sheet = new StringBuilder();
    sheet.append("Identifier,Full name,ID number,Email address,Group,Grade,Maximum Grade,");
    sheet.append("Kann ge\u00e4ndert werden,Last modified (grade)\n");
    for (Classmate one : students) {
      sheet.append(
          line(
              "Participant " + one.number(),
              one.full(),
              one.studentId(),
              one.login() + "@example.org",
              team.apply(one),
              "",
              "50.00",
              locked.contains(one.index()) ? "Nein" : "Ja",
              "-"));
    }
    return Files.writeString(folder.resolve("sheet.csv"), sheet);
  }

  /**
   * Exports, and compares every student's cell with what the roster says.
   *
   * @param column the column of the grades
   * @param works what each student's grade is of
   * @param held whom nothing is placed for, though something was handed in, by what tells of it
   */
  private void check(
      Path book,
      String column,
      Function<Classmate, Work> works,
      Map<Integer, String> held,
      Object... export)
      throws IOException {
    Path filled = folder.resolve("filled.csv");
    List<Object> command = new ArrayList<>(List.of("export"));
    command.addAll(List.of(export));
    command.addAll(List.of(grades, "--into", book, "--out", filled));
    run(command.toArray());
    held.values().forEach(one -> assertTrue(told().contains(one), () -> one + "\n" + told()));
    List<CsvRecord> rows = rows(filled);
    int index = rows.get(0).getFields().indexOf(column);
    List<CsvRecord> own = rows.subList(rows.size() - Classmate.MANY, rows.size());
    for (Classmate one : students) {
      Work work = works.apply(one);
      boolean empty = work == Work.NONE || held.containsKey(one.index());
      String cell = own.get(one.index()).getField(index);
      BigDecimal half = new BigDecimal(work.points()).divide(BigDecimal.valueOf(2));
      assertEquals(empty ? "" : half.setScale(2).toPlainString(), cell, () -> one + "\n" + told());
      boolean listed = told().contains(one.sorted() + " (") || told().contains(one.full() + " (");
      assertTrue(listed || !empty, () -> one + "\n" + told());
    }
  }

  private static List<CsvRecord> rows(Path file) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Files.readString(file))) {
      return reader.stream().toList();
    }
  }

  /** Returns the names in the zip of feedback. */
  private Set<String> feedback(String platform) throws IOException {
    Path zip = folder.resolve("feedback.zip");
    run("export", "feedback", platform, grades, "--out", zip);
    Set<String> names = new TreeSet<>();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void ofCanvas() throws IOException {
    for (Classmate one : students) {
      String late = one.index() % 5 == 0 ? "_LATE_" : "_";
      String prefix = one.slug() + late + one.number() + "_";
      int file = 9000 + 10 * one.index();
      for (Map.Entry<String, byte[]> handed : one.files().entrySet()) {
        files.put(prefix + file++ + "_" + handed.getKey(), handed.getValue());
      }
    }
    Classmate typing = students.get(5);
    files.keySet().removeIf(name -> name.contains("_" + typing.number() + "_"));
    add(typing.slug() + "_LATE_" + typing.number() + "_text.html", "Hello!");
    add(students.get(4).slug() + "_" + students.get(4).number() + "_link.html", "http://x");
    add("anon_Ab12Cd_9901_" + MODEL, "class DinosaurModel {}");
    add("LATE_anon_Zz99_9902_" + MODEL, "class DinosaurModel {}");
    add("gradebook.csv", "Student,ID\n");
    add("x".repeat(300) + "_999_9903_" + MODEL, "class DinosaurModel {}");
    addLitter("");
    grade(packed("submissions.zip"), "a download of Canvas", "gradebook.csv is nobody's: a table");
    check(canvasBook(), "D (4)", Classmate::work, Map.of(), "canvas", "--assignment", "4");
    for (String stranger : List.of("anon_Ab12Cd", "anon_Zz99", "xxx")) {
      assertTrue(out.toString().contains(stranger), out::toString);
    }
    Set<String> names = feedback("canvas");
    assertTrue(files.keySet().containsAll(names), names::toString);
    long text = students.stream().filter(one -> one.work().isSource()).count();
    assertTrue(names.size() >= text, names::toString);
  }

  @Test
  void ofMoodle() throws IOException {
    int typing = 6;
    for (Classmate one : students) {
      String name = one.index() % 4 == 0 ? one.decomposed() : one.full();
      String own = inMoodlesFiles(name) + "_" + one.number() + "_assignsubmission_file";
      String path = one.index() % 3 == 0 ? own + "_" : own + (one.index() % 3 == 1 ? "/" : "_/");
      one.files().forEach((file, bytes) -> files.put("CS 101-17/" + path + file, bytes));
      if (one.index() == typing || one.index() % 6 == 1 && one.work() != Work.NONE) {
        String typed = inMoodlesFiles(name) + "_" + one.number() + "_assignsubmission_onlinetext";
        add("CS 101-17/" + typed + "/onlinetext.html", "Hello!");
      }
    }
    add("CS 101-17/Anna Cruz_101_assignfeedback_file/notes.txt", "Well done.");
    add("CS 101-17/another plugin/x.txt", "x");
    add("CS 101-17/worksheet.csv", "Identifier,Full name\n");
    addLitter("CS 101-17/");
    add("__MACOSX/CS 101-17/._x", "x");
    grade(
        packed("class.zip"),
        "a download of Moodle",
        "worksheet.csv is nobody's: a table",
        "Anna Cruz_101_assignfeedback_file is nobody's: what a teacher gave back");
    int locked = 8;
    check(
        moodleSheet(one -> "", Set.of(locked)),
        "Grade",
        one -> one.index() == typing ? Work.FOREIGN : one.work(),
        Map.of(locked, "locks the grade"),
        "moodle");
    for (String name : feedback("moodle")) {
      String member = "CS 101-17/" + name.replaceFirst("report\\.html$", "");
      assertTrue(files.keySet().stream().anyMatch(file -> file.startsWith(member)), member);
    }
  }

  /** Teams are pairs, whose numbers are those of students elsewhere. */
  @Test
  void ofTeamsOfMoodle() throws IOException {
    List<String> odd =
        List.of("C", "C++", "A/B", "\u738b", "Anna Cruz", "M\u00fcller", "7", "Team_1");
    Function<Classmate, String> team =
        one -> one.index() / 2 < odd.size() ? odd.get(one.index() / 2) : "Group " + one.index() / 2;
    Function<Classmate, String> teams =
        one -> one.index() >= Classmate.MANY - 2 ? "Default group" : team.apply(one);
    Function<Classmate, Classmate> hands = one -> students.get(one.index() / 2 * 2);
    for (int i = 0; i < Classmate.MANY; i += 2) {
      Classmate one = students.get(i);
      String number = students.get((i + 5) % Classmate.MANY).number();
      String name = inMoodlesFiles(teams.apply(one));
      String own = name.equals("Default group") ? name : name + "_" + number;
      one.files()
          .forEach((file, bytes) -> files.put(own + "_assignsubmission_file_/" + file, bytes));
    }
    add("Group 12_999_assignfeedback_editpdf/x.pdf", "x");
    add("Group 99_998_assignsubmission_file_/" + MODEL, "class DinosaurModel {}");
    addLitter("");
    grade(unpacked("class"), "a download of Moodle");
    check(
        moodleSheet(teams, Set.of()), "Grade", one -> hands.apply(one).work(), Map.of(), "moodle");
    assertTrue(out.toString().contains("  Group 99_998"), out::toString);
  }

  @Test
  void ofGradescope() throws IOException {
    StringBuilder list = new StringBuilder();
    String export = "assignment_5_export/";
    for (Classmate one : students) {
      boolean inGroup = one.index() == 15;
      if (one.work() == Work.NONE || inGroup) {
        continue;
      }
      String submission = "submission_" + (700 + one.index());
      one.files().forEach((file, bytes) -> files.put(export + submission + "/" + file, bytes));
      list.append(submission + ":\n  :submitters:\n");
      list.append(submitter(one, one.index() == 21 ? "Eve Mallory" : one.full()));
      if (one.index() == 14) {
        list.append(submitter(students.get(15), students.get(15).full()));
      }
      list.append("  :created_at: ");
      list.append(one.index() == 22 ? "yesterday\n" : "2026-11-20 23:59:00.123456000 Z\n");
    }
    add(export + "submission_metadata.yml", list.toString());
    add(export + "submission_1/" + MODEL, "class DinosaurModel {}");
    add(export + "essay.docx", "x");
    addLitter(export);
    add("__MACOSX/" + export + "._x", "x");
    grade(
        packed("export.zip"),
        "a download of Gradescope",
        "submission_1 is nobody's: a folder that isn't named as Gradescope does",
        "essay.docx is nobody's: a document");
    check(
        canvasBook(),
        "D (4)",
        one -> one.index() == 15 ? students.get(14).work() : one.work(),
        Map.of(21, "Eve Mallory_" + students.get(21).studentId() + " may not be"),
        "canvas",
        "--assignment",
        "D");
    assertTrue(out.toString().contains("  submission_1\n"), out::toString);
    assertEquals(1, run("export", "csv", grades, "--policy", deadline()), this::told);
    assertTrue(err.toString().contains("its time \"yesterday\" can't be read"), err::toString);
  }

  private Path deadline() throws IOException {
    return Files.writeString(
        folder.resolve("policy.yml"), "late:\n  due: 2026-11-20T23:59:30[UTC]\n");
  }

  private static String submitter(Classmate one, String name) {
    return "  - :name: %s\n    :sid: '%s'\n".formatted(quoted(name), one.studentId());
  }

  @Test
  void ofGitHubClassroom() throws IOException {
    for (Classmate one : students) {
      String clone = "dino-island-" + one.gitHub() + "/";
      if (one.work() == Work.NONE) {
        continue;
      }
      add(clone + ".git/HEAD", "ref: refs/heads/main\n");
      add(clone + "README.md", "x");
      add(clone + "target/classes/" + MODEL, "x");
      String place = clone + (one.index() % 2 == 0 ? "student/src/main/java/" : "");
      one.files().forEach((file, bytes) -> files.put(place + file, bytes));
    }
    add("dino-island-starter/pom.xml", "<project/>");
    add("template/.git/HEAD", "x");
    add("template/" + MODEL, "class DinosaurModel {}");
    add("classroom_roster.csv", "identifier,github_username\n");
    add("notebook.ipynb", "{}");
    addLitter("");
    grade(
        unpacked("dino-island-submissions"),
        "a download of GitHub Classroom",
        "template is nobody's: a folder",
        "dino-island-starter is nobody's: a folder");
    check(canvasBook(), "D (4)", Classmate::work, everybody(), "canvas", "--assignment", "4");
    check(
        canvasBook(),
        "D (4)",
        Classmate::work,
        Map.of(),
        "canvas",
        "--assignment",
        "4",
        "--id",
        "GitHub");
  }

  /** Without the column of their logins, nobody gets a grade by another's. */
  private Map<Integer, String> everybody() {
    return students.stream()
        .collect(Collectors.toMap(Classmate::index, one -> "These are logins of GitHub"));
  }

  /** A login for a name where there are files, and for files of one name a folder. */
  @Test
  void ofAPlainFolder() throws IOException {
    Map<Integer, String> held = new HashMap<>();
    held.put(0, students.get(0).login() + ", " + students.get(0).login() + "-2");
    for (Classmate one : students) {
      boolean alone = one.files().size() == 1;
      String own = one.index() % 3 == 0 ? one.login() : one.studentId();
      if (one.index() > 13 && one.index() % 3 == 1) {
        own = one.index() % 2 == 0 ? one.full() : one.sorted();
      }
      for (Map.Entry<String, byte[]> file : one.files().entrySet()) {
        String ending = file.getKey().replaceFirst("^[^.]*", "");
        files.put(alone ? own + ending : own + "/" + file.getKey(), file.getValue());
        if (one.work() == Work.FOREIGN) {
          held.put(one.index(), "  " + own + ending + "\n");
        }
      }
    }
    files.put(students.get(0).login() + ".zip", Classmate.zip(Map.of(MODEL, SOMETHING)));
    add("Stranger.java", "class DinosaurModel {}");
    add("empty folder/notes.txt", "x");
    addLitter("");
    grade(unpacked("class"));
    check(canvasBook(), "D (4)", Classmate::work, held, "canvas", "--assignment", "4");
    assertTrue(out.toString().contains("  Stranger\n"), out::toString);
  }

  private static String inMoodlesFiles(String name) {
    return name.replace('_', ' ').replaceAll("[&<>\"`|':\\\\/]", "");
  }
}
