package dinosaurus.grader.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which submissions the paths of the command line stand for. */
final class SubmissionFinder {

  private static final List<Layout> RECOGNISED =
      List.of(Layout.MOODLE, Layout.CANVAS, Layout.GRADESCOPE, Layout.GITHUB);

  /** In a folder beside its files, Moodle has what students typed into a text box. */
  private static final String TYPED = "_assignsubmission_onlinetext";

  private final Path output;
  private final Optional<Layout> layout;
  private final Names names = new Names();
  private final List<Submission> submissions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Creates the finder.
   *
   * @param output the folder of the reports, which is no submission
   * @param layout how the downloads are laid out; nothing to have it recognised
   */
  SubmissionFinder(Path output, Optional<Layout> layout) {
    this.output = output.toAbsolutePath().normalize();
    this.layout = layout;
  }

  /** Adds a submission, or all that are in a folder, by name. */
  void add(Path given) throws IOException, LayoutException {
    Path path = given.toAbsolutePath().normalize();
    List<Path> members = members(path);
    if (members.isEmpty() || members.stream().anyMatch(PlainMember::marksProject)) {
      submit(path, Student.UNKNOWN);
    } else {
      addClass(path, members);
    }
  }

  private void addClass(Path folder, List<Path> members) throws IOException, LayoutException {
    Map<Path, Student> students = Map.of();
    Layout used = layout.orElse(Layout.PLAIN);
    if (layout.isEmpty()) {
      for (Layout candidate : RECOGNISED) {
        students = candidate.students(folder, members);
        if (!students.isEmpty()) {
          used = candidate;
          break;
        }
      }
    }
    if (students.isEmpty()) {
      students = used.students(folder, members);
    }
    if (students.isEmpty() && used != Layout.PLAIN) {
      throw new LayoutException(folder + " isn't laid out as a download of " + used + ".");
    }
    submitAll(students, used);
    note(used, folder, members.size() - students.size(), students);
  }

  private void submitAll(Map<Path, Student> students, Layout used) {
    Map<Student, List<Part>> works = new LinkedHashMap<>();
    students.forEach(
        (path, student) -> {
          if (student.equals(Student.UNKNOWN)) {
            submit(path, student);
          } else {
            works
                .computeIfAbsent(student, one -> new ArrayList<>())
                .add(new Part(path, used.original(path)));
          }
        });
    works.forEach(
        (student, parts) ->
            submissions.add(new Submission(names.unique(name(student)), student, parts)));
  }

  private void note(Layout used, Path folder, int leftOut, Map<Path, Student> students) {
    if (used != Layout.PLAIN) {
      long count = students.values().stream().distinct().count();
      notes.add(
          "%s: a download of %s, %d submissions".formatted(FileNames.last(folder), used, count));
      if (leftOut > 0) {
        notes.add(
            "%s: %d other files or folders are nobody's work"
                .formatted(FileNames.last(folder), leftOut));
      }
    }
  }

  private void submit(Path path, Student student) {
    submissions.add(new Submission(names.unique(name(path)), student, List.of(Part.of(path))));
  }

  private static String name(Student student) {
    return student.name().isEmpty() ? student.id() : student.name() + "_" + student.id();
  }

  private static String name(Path path) {
    String file = FileNames.last(path);
    return file.equals(FileNames.MODEL) && path.getNameCount() > 1
        ? FileNames.last(path.getParent())
        : file.replaceFirst("\\.(java|zip|tar|tgz|tar\\.gz)$", "");
  }

  /** Returns what is in a folder, sorted by name, without what nobody handed in. */
  private List<Path> members(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<Path> all =
          entries
              .filter(this::isWork)
              .sorted(Comparator.comparing((Path entry) -> FileNames.last(entry)))
              .toList();
      return all.stream().anyMatch(PlainMember::counts) || !hasNames(path) ? all : List.of();
    }
  }

  private static boolean hasNames(Path folder) {
    return Files.exists(folder.resolve(GradescopeNames.FILE));
  }

  private boolean isWork(Path entry) {
    String name = FileNames.last(entry);
    return !name.startsWith(".")
        && !name.equals("__MACOSX")
        && !name.equals(GradescopeNames.FILE)
        && !name.endsWith(TYPED)
        && !name.endsWith(TYPED + "_")
        && !entry.equals(output);
  }

  List<Submission> submissions() {
    return List.copyOf(submissions);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
