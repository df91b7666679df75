package dinosaurus.harness.intake;

import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Recognises a folder of clones, whose names share the assignment's and end with a login.
 *
 * <p>Logins may begin alike, too. What the assignment is called is told by the folder, {@code
 * assignment} or {@code assignment-submissions}; otherwise it is taken to be all that the names
 * share up to a hyphen.
 */
final class GitHubNames {

  private GitHubNames() {}

  static Map<NamedPath, Owner> owners(Path folder, List<NamedPath> members) {
    List<NamedPath> clones =
        members.stream().filter(member -> Files.exists(member.path().resolve(".git"))).toList();
    Map<NamedPath, Owner> owners = new LinkedHashMap<>();
    if (clones.size() > 1) {
      int login = assignment(folder, clones.stream().map(NamedPath::name).toList()).length();
      for (NamedPath member : clones) {
        owners.put(
            member,
            Owner.of(new Student(member.name().substring(login), IdKind.LOGIN, "", false), member));
      }
    }
    return owners;
  }

  /** Returns what the names of all clones begin with, up to and with a hyphen. */
  private static String assignment(Path folder, List<String> names) {
    String told = FileNames.last(folder).replaceFirst("-submissions$", "") + "-";
    return names.stream().allMatch(name -> name.startsWith(told) && name.length() > told.length())
        ? told
        : shared(names);
  }

  private static String shared(List<String> names) {
    String common = names.get(0);
    for (String name : names) {
      while (!name.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common.substring(0, common.lastIndexOf('-') + 1);
  }
}
