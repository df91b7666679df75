package dinosaurus.harness.intake;

import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Recognises a folder of clones, whose names are {@code assignment-login}.
 *
 * <p>Both parts may have hyphens, and logins may begin alike. So the names tell where a login
 * begins only if they share a single hyphen; otherwise the folder does, {@code assignment} or
 * {@code assignment-submissions}. Where neither does, nobody knows whose the clones are.
 */
final class GitHubNames {

  private GitHubNames() {}

  static Map<NamedPath, Owner> owners(Path folder, List<NamedPath> members) {
    List<NamedPath> clones =
        members.stream().filter(member -> Files.exists(member.path().resolve(".git"))).toList();
    TreeSet<String> assignments = assignments(clones);
    Map<NamedPath, Owner> owners = new LinkedHashMap<>();
    if (assignments.isEmpty()) {
      return owners;
    }
    Optional<String> assignment = assignment(FileNames.last(folder) + "-", assignments);
    String shared = assignment.orElse(assignments.first());
    clones.stream()
        .filter(clone -> isOf(shared, clone))
        .forEach(
            clone ->
                owners.put(clone, assignment.isPresent() ? owner(clone, shared) : Owner.UNKNOWN));
    return owners;
  }

  private static Owner owner(NamedPath clone, String assignment) {
    String login = clone.name().substring(assignment.length());
    return Owner.of(new Student(login, IdKind.GITHUB_LOGIN, "", false), clone);
  }

  /** Returns what the assignment may be called, and a hyphen: what most clones begin with. */
  private static TreeSet<String> assignments(List<NamedPath> clones) {
    TreeSet<String> assignments = new TreeSet<>();
    for (NamedPath clone : clones) {
      String name = clone.name();
      for (int end = name.indexOf('-'); end >= 0; end = name.indexOf('-', end + 1)) {
        String prefix = name.substring(0, end + 1);
        long having = clones.stream().filter(other -> isOf(prefix, other)).count();
        if (having > 1 && 2 * having > clones.size()) {
          assignments.add(prefix);
        }
      }
    }
    return assignments;
  }

  private static boolean isOf(String assignment, NamedPath clone) {
    return clone.name().startsWith(assignment) && clone.name().length() > assignment.length();
  }

  /** Returns the one that it can be, or that the folder is called by; nothing if nobody knows. */
  private static Optional<String> assignment(String folder, TreeSet<String> assignments) {
    return assignments.size() == 1
        ? Optional.of(assignments.first())
        : assignments.descendingSet().stream().filter(folder::startsWith).findFirst();
  }
}
