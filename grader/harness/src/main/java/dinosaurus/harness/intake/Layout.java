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
    Map<NamedPath, Owner> owners(Path folder, List<NamedPath> members) {
      return OwnersByName.owners(members, MoodleNames::owner);
    }
  },
  /**
   * Files for each student: {@code schmidtanna_LATE_123_4567_DinosaurModel.java}; 123 is the user's
   * id.
   */
  CANVAS {
    @Override
    Map<NamedPath, Owner> owners(Path folder, List<NamedPath> members) {
      return OwnersByName.owners(members, CanvasNames::owner);
    }
  },
  /** A folder for each submission, and a file that says whose is which. */
  GRADESCOPE {
    @Override
    Map<NamedPath, Owner> owners(Path folder, List<NamedPath> members) throws IOException {
      return GradescopeNames.owners(folder, members);
    }
  },
  /** A clone for each student: {@code assignment-login}, or a folder with git's own in it. */
  GITHUB {
    @Override
    Map<NamedPath, Owner> owners(Path folder, List<NamedPath> members) {
      return GitHubNames.owners(folder, members);
    }
  },
  /** Any files and folders. */
  PLAIN {
    @Override
    Map<NamedPath, Owner> owners(Path folder, List<NamedPath> members) {
      Map<NamedPath, Owner> owners = new LinkedHashMap<>();
      members.stream()
          .filter(NamedPath::mayBeSubmission)
          .forEach(member -> owners.put(member, Owner.UNKNOWN));
      return owners;
    }
  };

  /**
   * Tells whose the members of a folder are.
   *
   * @param folder the folder of a class
   * @param members what is in it
   * @return the owners of the members that are named as in this layout
   */
  abstract Map<NamedPath, Owner> owners(Path folder, List<NamedPath> members) throws IOException;

  /** Returns the platform's own name. */
  String title() {
    return switch (this) {
      case MOODLE -> "Moodle";
      case CANVAS -> "Canvas";
      case GRADESCOPE -> "Gradescope";
      case GITHUB -> "GitHub Classroom";
      case PLAIN -> "no platform";
    };
  }

  /** Returns the name as the command line has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Says in a sentence for the user why a download can't be taken in. */
  public static final class LayoutException extends Exception {

    private static final long serialVersionUID = 1;

    LayoutException(String message) {
      super(message);
    }
  }
}
