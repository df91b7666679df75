package dinosaurus.grader.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which submissions the paths of the command line stand for. */
final class SubmissionFinder {

  /** Grading goes by the names of reports: this one is nobody's id and nobody's name. */
  private static final String DOUBTFUL = "doubtful_";

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

  /** Holds a folder of a class, and whose its members are. */
  private record Group(Unpacked given, Layout layout, int members, Map<Member, Owner> owners) {

    boolean isDownload() {
      return layout != Layout.PLAIN;
    }
  }

  /** Adds submissions, or all that are in folders, by name. */
  void addAll(List<Unpacked> given) throws IOException, LayoutException {
    List<Group> groups = new ArrayList<>();
    for (Unpacked one : given) {
      groups.add(group(one));
      notes.addAll(one.notes());
    }
    boolean downloads = layout.isPresent() || groups.stream().allMatch(Group::isDownload);
    for (Group group : groups) {
      if (group.owners().isEmpty()) {
        submit(Member.of(group.given().path()), Student.UNKNOWN, Optional.empty());
      } else if (group.isDownload() && !downloads && given.size() > 1) {
        submit(Member.of(group.given().path()), Student.UNKNOWN, Optional.empty());
        note(
            group,
            "one submission, though it looks like a download of %s; if it is one, grade it alone"
                .formatted(group.layout()));
      } else {
        submitAll(group);
      }
    }
  }

  /** Returns the members of a class and their owners; none if the path is one submission. */
  private Group group(Unpacked given) throws IOException, LayoutException {
    Path path = given.path().toAbsolutePath().normalize();
    Unpacked absolute = new Unpacked(path, given.names(), given.doubts(), given.notes());
    List<Member> members = members(absolute);
    if (members.isEmpty() || members.stream().anyMatch(PlainMember::marksProject)) {
      return new Group(absolute, Layout.PLAIN, 0, Map.of());
    }
    List<Layout> candidates = layout.map(List::of).orElseGet(() -> List.of(Layout.values()));
    for (Layout candidate : candidates) {
      Map<Member, Owner> owners = candidate.owners(path, members);
      if (!owners.isEmpty() || candidate == Layout.PLAIN) {
        return new Group(absolute, candidate, members.size(), owners);
      }
    }
    throw new LayoutException(path + " isn't laid out as a download of " + candidates.get(0) + ".");
  }

  private void submitAll(Group group) {
    Map<Student, List<Part>> works = new LinkedHashMap<>();
    Map<Student, String> doubts = new HashMap<>();
    group
        .owners()
        .forEach(
            (member, owner) -> {
              String doubt = group.given().doubts().get(member.path());
              if (owner instanceof Owner.Doubtful doubtful) {
                submitDoubtful(group, member, doubtful.why());
              } else if (owner.equals(Owner.UNKNOWN)) {
                submit(member, Student.UNKNOWN, Optional.ofNullable(doubt));
              } else {
                Owner.One one = (Owner.One) owner;
                List<Part> parts = works.computeIfAbsent(one.student(), any -> new ArrayList<>());
                one.original().ifPresent(name -> parts.add(new Part(member.path(), name)));
                if (doubt != null) {
                  doubts.put(one.student(), doubt);
                }
              }
            });
    works.forEach(
        (student, parts) ->
            submissions.add(
                new Submission(
                    names.unique(name(student)),
                    student,
                    parts,
                    Optional.ofNullable(doubts.get(student)))));
    if (group.isDownload()) {
      note(group, "a download of %s, %d submissions".formatted(group.layout(), works.size()));
      int leftOut = group.members() - group.owners().size();
      if (leftOut > 0) {
        note(group, leftOut + " other files or folders are nobody's work");
      }
    }
  }

  private void submitDoubtful(Group group, Member member, String why) {
    note(group, member.name() + " is set aside. " + why);
    submissions.add(
        new Submission(
            names.unique(DOUBTFUL + member.name()),
            Student.UNKNOWN,
            List.of(Part.of(member.path())),
            Optional.of(why)));
  }

  private void note(Group group, String text) {
    notes.add(FileNames.last(group.given().path()) + ": " + text);
  }

  private void submit(Member member, Student student, Optional<String> doubt) {
    submissions.add(
        new Submission(
            names.unique(name(member)),
            student,
            List.of(new Part(member.path(), member.name())),
            doubt));
  }

  private static String name(Student student) {
    return student.name().isEmpty() ? student.id() : student.name() + "_" + student.id();
  }

  private static String name(Member member) {
    Path path = member.path();
    return member.name().equals(FileNames.MODEL) && path.getNameCount() > 1
        ? FileNames.last(path.getParent())
        : member.name().replaceFirst("\\.(java|zip|tar|tgz|tar\\.gz)$", "");
  }

  /** Returns what is in a folder, sorted by name, without what nobody handed in. */
  private List<Member> members(Unpacked given) throws IOException {
    if (!Files.isDirectory(given.path())) {
      return List.of();
    }
    List<Member> all = given.members().stream().filter(this::isWork).toList();
    return all.stream().anyMatch(PlainMember::counts) || !hasNames(given.path()) ? all : List.of();
  }

  private static boolean hasNames(Path folder) {
    return Files.exists(folder.resolve(GradescopeNames.FILE));
  }

  private boolean isWork(Member member) {
    String name = member.name();
    return !name.startsWith(".")
        && !name.equals("__MACOSX")
        && !name.equals(GradescopeNames.FILE)
        && !member.path().equals(output);
  }

  List<Submission> submissions() {
    return List.copyOf(submissions);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
