package dinosaurus.harness.intake;

import dinosaurus.assignment.Assignment;
import dinosaurus.harness.intake.ClassFolder.Unpacked;
import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which submissions the paths of the command line stand for. */
final class SubmissionFinder {

  /** Grade books go by the names of reports, too: this one is nobody's id and nobody's name. */
  private static final String DOUBTFUL = "doubtful_";

  private final SafeNames names = new SafeNames();
  private final List<Submission> submissions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private SubmissionFinder() {}

  /**
   * Finds the submissions, those of a folder by name.
   *
   * @param given what the paths lead to
   * @param output the folder of the reports, which is no submission
   * @param layout how the downloads are laid out; nothing to have it recognised
   */
  static SubmissionFinder find(List<Unpacked> given, Path output, Optional<Layout> layout)
      throws IOException, LayoutException {
    SubmissionFinder finder = new SubmissionFinder();
    List<ClassFolder> folders = new ArrayList<>();
    for (Unpacked one : given) {
      ClassFolder folder = ClassFolder.of(one, output.toAbsolutePath().normalize(), layout);
      folders.add(folder);
      finder.notes.addAll(folder.given().notes());
    }
    boolean known = layout.isPresent() || folders.size() == 1;
    boolean downloads = known || folders.stream().allMatch(ClassFolder::isDownload);
    folders.forEach(folder -> finder.add(folder, downloads));
    return finder;
  }

  private void add(ClassFolder folder, boolean downloads) {
    if (folder.owners().isEmpty()) {
      submitWhole(folder);
    } else if (folder.isDownload() && !downloads) {
      submitWhole(folder);
      note(
          folder,
          "one submission, though it looks like a download of %s; if it is one, grade it alone"
              .formatted(folder.layout().title()));
    } else {
      submitAll(folder);
    }
  }

  private void submitWhole(ClassFolder folder) {
    NamedPath member = NamedPath.of(folder.given().path());
    submit(
        name(member),
        member,
        folder.given().doubts().values().stream().findFirst(),
        Origin.UNKNOWN);
  }

  private void submitAll(ClassFolder folder) {
    folder
        .owners()
        .forEach(
            (member, owner) -> {
              if (owner.equals(Owner.UNKNOWN)) {
                submit(name(member), member, folder.doubt(member), origin(folder, member));
              } else if (owner instanceof Owner.Doubtful doubtful) {
                submit(
                    DOUBTFUL + member.name(),
                    member,
                    Optional.of(doubtful.why()),
                    origin(folder, member));
                note(folder, PlainText.line(member.name()) + " is set aside. " + doubtful.why());
              }
            });
    int students = submitKnown(folder);
    if (folder.isDownload()) {
      tell(folder, students);
      folder.strangers().forEach(stranger -> tell(folder, stranger));
    }
  }

  private void tell(ClassFolder folder, int students) {
    long unknown = folder.owners().values().stream().filter(Owner.UNKNOWN::equals).count();
    long all = students + unknown;
    note(
        folder,
        "a download of %s, %d %s"
            .formatted(folder.layout().title(), all, all == 1 ? "submission" : "submissions"));
    if (unknown > 0) {
      note(
          folder,
          "whose these are can't be told, since the names don't show where logins begin; call the"
              + " folder by the assignment, as GitHub Classroom does, and grade once more");
    }
  }

  /** Grades what may be somebody's work under its own name, since no student is in that. */
  private void tell(ClassFolder folder, NamedPath stranger) {
    String what = PlainText.line(stranger.name()) + " is nobody's: " + stranger.kind();
    if (stranger.mayHoldJava()) {
      submit(name(stranger), stranger, folder.doubt(stranger), Origin.UNKNOWN);
      note(
          folder,
          "%s that isn't named as %s does, graded under its own name"
              .formatted(what, folder.layout().title()));
    } else {
      note(folder, what);
    }
  }

  /** Brings together what is one student's; returns how many students there are. */
  private int submitKnown(ClassFolder folder) {
    Map<Student, List<NamedPath>> works = new LinkedHashMap<>();
    Map<Student, List<String>> members = new HashMap<>();
    Map<Student, String> doubts = new HashMap<>();
    folder
        .owners()
        .forEach(
            (member, owner) -> {
              if (owner instanceof Owner.One one && !one.equals(Owner.UNKNOWN)) {
                List<NamedPath> parts =
                    works.computeIfAbsent(one.student(), any -> new ArrayList<>());
                one.original().ifPresent(name -> parts.add(new NamedPath(member.path(), name)));
                members.computeIfAbsent(one.student(), any -> new ArrayList<>()).add(member.name());
                folder.doubt(member).ifPresent(doubt -> doubts.put(one.student(), doubt));
              }
            });
    works.forEach(
        (student, parts) -> {
          String name = names.unique(name(student));
          Optional<String> doubt = Optional.ofNullable(doubts.get(student));
          Origin origin = new Origin(folder.layout().toString(), members.get(student));
          submissions.add(new Submission(name, student, new HandedIn(parts, doubt), origin));
        });
    return works.size();
  }

  private void submit(String name, NamedPath member, Optional<String> doubt, Origin origin) {
    HandedIn content = new HandedIn(List.of(member), doubt);
    String unique = names.unique(name);
    Student student = isChanged(name, unique) ? new Student(name, name, false) : Student.UNKNOWN;
    submissions.add(new Submission(unique, student, content, origin));
  }

  /**
   * Tells whether reports can't have the name: what they have instead, such as a number behind it,
   * may be another student's.
   */
  private static boolean isChanged(String name, String unique) {
    return !name.startsWith(DOUBTFUL)
        && !Normalizer.normalize(name, Normalizer.Form.NFC).equals(unique);
  }

  private static Origin origin(ClassFolder folder, NamedPath member) {
    return new Origin(folder.layout().toString(), List.of(member.name()));
  }

  private void note(ClassFolder folder, String text) {
    notes.add(folder.name() + ": " + text);
  }

  private static String name(Student student) {
    return student.name().isEmpty() || student.name().equals(student.id())
        ? student.id()
        : student.name() + "_" + student.id();
  }

  private static String name(NamedPath member) {
    Path path = member.path();
    return member.name().equals(Assignment.FILE) && path.getNameCount() > 1
        ? FileNames.last(path.getParent())
        : FileNames.stem(member.name());
  }

  List<Submission> submissions() {
    return List.copyOf(submissions);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
