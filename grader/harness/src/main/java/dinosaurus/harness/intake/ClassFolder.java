package dinosaurus.harness.intake;

import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds what a path of the command line leads to, and whose its members are.
 *
 * @param given the path
 * @param layout how it is laid out
 * @param owners the owners of those that are somebody's work; none if the path is one submission
 * @param strangers the other members, in whose names no student is
 */
record ClassFolder(
    Unpacked given, Layout layout, Map<NamedPath, Owner> owners, List<NamedPath> strangers) {

  /**
   * Looks at a path; where all there is in it is a folder of a class, at that.
   *
   * @param given the path
   * @param output the folder of the reports, which is no submission
   * @param layout how it is laid out; nothing to have it recognised
   */
  static ClassFolder of(Unpacked given, Path output, Optional<Layout> layout)
      throws IOException, LayoutException {
    ClassFolder found = recognised(given, output, layout);
    boolean isClass = !found.owners.isEmpty() || !found.strangers.isEmpty();
    if (layout.isPresent() && layout.get() != found.layout && isClass) {
      throw new LayoutException(
          given.path() + " isn't laid out as a download of " + layout.get().title() + ".");
    }
    return found;
  }

  private static ClassFolder recognised(Unpacked given, Path output, Optional<Layout> layout)
      throws IOException {
    List<NamedPath> members = members(given, output);
    Optional<ClassFolder> download = download(given, members, layout);
    if (download.isPresent()) {
      return download.get();
    }
    if (members.isEmpty() || members.stream().anyMatch(NamedPath::marksProject)) {
      return new ClassFolder(given, Layout.PLAIN, Map.of(), List.of());
    }
    ClassFolder plain = in(given, Layout.PLAIN, members);
    if (plain.owners.size() == 1) {
      NamedPath sole = plain.owners.keySet().iterator().next();
      if (sole.isFolder()) {
        ClassFolder below = recognised(given.below(sole), output, layout);
        return below.isClass() ? below : plain;
      }
    }
    return plain;
  }

  /** Tells whether it is rather several students' than one's. */
  boolean isClass() {
    return isDownload() || holdsSeveral();
  }

  /** Tells whether there is something to grade in more than one of its members. */
  private boolean holdsSeveral() {
    return owners.keySet().stream()
            .map(member -> new Submission(member.name(), Student.UNKNOWN, List.of(member)))
            .filter(submission -> submission.source() instanceof Source.Found)
            .limit(2)
            .count()
        > 1;
  }

  /** Recognises a download by the layout in which most members are somebody's. */
  private static Optional<ClassFolder> download(
      Unpacked given, List<NamedPath> members, Optional<Layout> layout) throws IOException {
    Optional<ClassFolder> best = Optional.empty();
    for (Layout candidate : layout.map(List::of).orElseGet(() -> List.of(Layout.values()))) {
      ClassFolder read = in(given, candidate, members);
      if (read.isDownload()
          && !read.owners.isEmpty()
          && (layout.isPresent() || read.prevails())
          && (best.isEmpty() || read.owners.size() > best.get().owners.size())) {
        best = Optional.of(read);
      }
    }
    return best;
  }

  private static ClassFolder in(Unpacked given, Layout layout, List<NamedPath> members)
      throws IOException {
    Map<NamedPath, Owner> owners = layout.owners(given.path(), members);
    List<NamedPath> strangers =
        members.stream().filter(member -> !owners.containsKey(member)).toList();
    return new ClassFolder(given, layout, owners, strangers);
  }

  /** Tells whether at least as much work is somebody's as isn't; more, in what may be a project. */
  private boolean prevails() {
    long others = strangers.stream().filter(NamedPath::mayHoldJava).count();
    return strangers.stream().anyMatch(NamedPath::marksProject)
        ? owners.size() > others
        : owners.size() >= others;
  }

  /** Returns what is in a folder, sorted by name, without what nobody handed in. */
  private static List<NamedPath> members(Unpacked given, Path output) throws IOException {
    if (!Files.isDirectory(given.path())) {
      return List.of();
    }
    List<NamedPath> all =
        given.members().stream().filter(member -> isWork(member, output)).toList();
    return all.stream().anyMatch(NamedPath::mayBeSubmission) || !hasNames(given.path())
        ? all
        : List.of();
  }

  private static boolean hasNames(Path folder) {
    return Files.exists(folder.resolve(GradescopeNames.FILE));
  }

  private static boolean isWork(NamedPath member, Path output) {
    String name = member.name();
    return !name.startsWith(".")
        && !name.equals("__MACOSX")
        && !name.equals(GradescopeNames.FILE)
        && !member.path().equals(output);
  }

  /** Tells whether a platform made it. */
  boolean isDownload() {
    return layout != Layout.PLAIN;
  }

  /** Returns the name of the folder. */
  String name() {
    return FileNames.last(given.path());
  }

  /** Returns why it can't be told what a member is; nothing if it can. */
  Optional<String> doubt(NamedPath member) {
    return given.doubts().entrySet().stream()
        .filter(doubt -> doubt.getKey().startsWith(member.path()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Holds what a path of the command line leads to.
   *
   * @param path the file or folder, or the folder that the archive was unpacked to
   * @param names what an archive called the files and folders in it
   * @param doubts why it can't be told what files in the folder are, by their paths
   * @param notes what there is to tell about what was left out
   */
  record Unpacked(
      Path path, Map<Path, String> names, Map<Path, String> doubts, List<String> notes) {

    /** Takes a file or folder as it is. */
    static Unpacked of(Path path) {
      return new Unpacked(path.toAbsolutePath().normalize(), Map.of(), Map.of(), List.of());
    }

    /** Returns what is in a folder of the folder, instead of the folder. */
    Unpacked below(NamedPath folder) {
      return new Unpacked(folder.path(), names, doubts, notes)
          .within(path, "folder", folder.name());
    }

    /** Returns the same with a note on what it was in. */
    Unpacked within(Path outer, String kind, String name) {
      List<String> more = new ArrayList<>(notes);
      more.add(
          "%s: all there is in it is the %s %s, which was taken for the class"
              .formatted(FileNames.last(outer), kind, PlainText.line(name)));
      return new Unpacked(path, names, doubts, more);
    }

    /** Returns what is in the folder, sorted by name. */
    List<NamedPath> members() throws IOException {
      try (Stream<Path> entries = Files.list(path)) {
        return entries
            .map(entry -> new NamedPath(entry, names.getOrDefault(entry, FileNames.last(entry))))
            .sorted(Comparator.comparing(NamedPath::name))
            .toList();
      }
    }
  }
}
