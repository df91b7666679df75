package dinosaurus.harness.intake;

import dinosaurus.harness.intake.Layout.LayoutException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param members how many members it has
 * @param owners the owners of those that are somebody's work; none if the path is one submission
 */
record ClassFolder(Unpacked given, Layout layout, int members, Map<NamedPath, Owner> owners) {

  /**
   * Looks at a path.
   *
   * @param given the path
   * @param output the folder of the reports, which is no submission
   * @param layout how it is laid out; nothing to have it recognised
   */
  static ClassFolder of(Unpacked given, Path output, Optional<Layout> layout)
      throws IOException, LayoutException {
    List<NamedPath> members = members(given, output);
    if (members.isEmpty() || members.stream().anyMatch(NamedPath::marksProject)) {
      return new ClassFolder(given, Layout.PLAIN, members.size(), Map.of());
    }
    for (Layout candidate : layout.map(List::of).orElseGet(() -> List.of(Layout.values()))) {
      Map<NamedPath, Owner> owners = candidate.owners(given.path(), members);
      if (!owners.isEmpty() || candidate == Layout.PLAIN) {
        return new ClassFolder(given, candidate, members.size(), owners);
      }
    }
    throw new LayoutException(
        given.path() + " isn't laid out as a download of " + layout.orElseThrow() + ".");
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
    return Optional.ofNullable(given.doubts().get(member.path()));
  }

  /**
   * Holds what a path of the command line leads to.
   *
   * @param path the file or folder, or the folder that the archive was unpacked to
   * @param names what an archive called the members of its folder, where their names had to change
   * @param doubts why it can't be told what members of the folder are, by their paths
   * @param notes what there is to tell about what was left out
   */
  record Unpacked(
      Path path, Map<Path, String> names, Map<Path, String> doubts, List<String> notes) {

    /** Takes a file or folder as it is. */
    static Unpacked of(Path path) {
      return new Unpacked(path.toAbsolutePath().normalize(), Map.of(), Map.of(), List.of());
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
