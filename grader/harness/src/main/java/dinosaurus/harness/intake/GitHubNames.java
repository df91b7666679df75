package dinosaurus.harness.intake;

import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recognises a folder of clones, whose names share the assignment's and end with a login. */
final class GitHubNames {

  private GitHubNames() {}

  static Map<NamedPath, Owner> owners(List<NamedPath> members) {
    List<NamedPath> clones =
        members.stream().filter(member -> Files.exists(member.path().resolve(".git"))).toList();
    Map<NamedPath, Owner> owners = new LinkedHashMap<>();
    if (clones.size() > 1) {
      int assignment = assignment(clones.stream().map(NamedPath::name).toList());
      for (NamedPath member : clones) {
        owners.put(
            member, Owner.of(new Student(member.name().substring(assignment), IdKind.LOGIN, "", false), member));
      }
    }
    return owners;
  }

  /** Returns the length of what all names begin with, up to and with its last hyphen. */
  private static int assignment(List<String> names) {
    String common = names.get(0);
    for (String name : names) {
      while (!name.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common.lastIndexOf('-') + 1;
  }
}
