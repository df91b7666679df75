package dinosaurus.harness.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Knows how a platform names what students handed in. */
public enum Layout {
  /**
   * A folder or a file for each student: {@code Full Name_123_assignsubmission_file}; 123 is the
   * participant's number.
   */
  MOODLE {
    @Override
    Map<Member, Owner> owners(Path folder, List<Member> members) {
      return NamedMembers.owners(members, MoodleNames::owner);
    }
  },
  /**
   * Files for each student: {@code schmidtanna_LATE_123_4567_DinosaurModel.java}; 123 is the user's
   * id.
   */
  CANVAS {
    @Override
    Map<Member, Owner> owners(Path folder, List<Member> members) {
      return NamedMembers.owners(members, CanvasNames::owner);
    }
  },
  /** A folder for each submission, and a file that says whose is which. */
  GRADESCOPE {
    @Override
    Map<Member, Owner> owners(Path folder, List<Member> members) throws IOException {
      return GradescopeNames.owners(folder, members);
    }
  },
  /** A clone for each student: {@code assignment-login}, or a folder with git's own in it. */
  GITHUB {
    @Override
    Map<Member, Owner> owners(Path folder, List<Member> members) {
      return Clones.owners(members);
    }
  },
  /** Any files and folders. */
  PLAIN {
    @Override
    Map<Member, Owner> owners(Path folder, List<Member> members) {
      Map<Member, Owner> owners = new LinkedHashMap<>();
      members.stream()
          .filter(PlainMember::counts)
          .forEach(member -> owners.put(member, Owner.UNKNOWN));
      return owners;
    }
  };

  /**
   * Tells whose the members of a folder are.
   *
   * @param folder the folder of a class
   * @param members what is in it
   * @return the owners of the members that are somebody's work; nothing if a member isn't named as
   *     in this layout
   */
  abstract Map<Member, Owner> owners(Path folder, List<Member> members) throws IOException;

  /** Returns the name as the command line has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
