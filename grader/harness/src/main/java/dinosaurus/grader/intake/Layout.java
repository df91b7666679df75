package dinosaurus.grader.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows how a platform names what students handed in. */
public enum Layout {
  /**
   * A folder or a file for each student: {@code Full Name_123_assignsubmission_file}; 123 is the
   * participant's number.
   */
  MOODLE("(.+)_(\\d+)_assignsubmission_file(?:_(.*))?") {
    @Override
    Student student(MatchResult name) {
      return new Student(name.group(2), name.group(1), false);
    }
  },
  /**
   * Files for each student: {@code schmidtanna_LATE_123_4567_DinosaurModel.java}; 123 is the user's
   * id.
   */
  CANVAS("([^_]+)(_LATE)?_(\\d+)_\\d+_(.+)") {
    @Override
    Student student(MatchResult name) {
      return new Student(name.group(3), name.group(1), name.group(2) != null);
    }
  },
  /** A folder for each submission, and a file that says whose is which. */
  GRADESCOPE("") {
    @Override
    Map<Path, Student> students(Path folder, List<Path> members) throws IOException {
      return GradescopeNames.of(folder, members);
    }
  },
  /** A clone for each student: {@code assignment-login}, or a folder with git's own in it. */
  GITHUB("") {
    @Override
    Map<Path, Student> students(Path folder, List<Path> members) {
      return Clones.students(members);
    }
  },
  /** Any files and folders. */
  PLAIN("") {
    @Override
    Map<Path, Student> students(Path folder, List<Path> members) {
      return keyed(members.stream().filter(PlainMember::counts), member -> Student.UNKNOWN);
    }
  };

  private final Pattern pattern;

  Layout(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /**
   * Tells whose the members of a folder are.
   *
   * @param folder the folder of a class
   * @param members what is in it
   * @return the students by the members that are somebody's work; nothing if a member isn't named
   *     as in this layout
   */
  Map<Path, Student> students(Path folder, List<Path> members) throws IOException {
    List<Matcher> names =
        members.stream().map(member -> pattern.matcher(FileNames.last(member))).toList();
    return names.stream().allMatch(Matcher::matches)
        ? keyed(members.stream(), member -> student(names.get(members.indexOf(member))))
        : Map.of();
  }

  /** Returns what the student called a member, from what the platform calls it. */
  String original(Path member) {
    Matcher name = pattern.matcher(FileNames.last(member));
    boolean tells = name.matches() && name.groupCount() > 0;
    String original = tells ? name.group(name.groupCount()) : null;
    return original == null || original.isEmpty() ? FileNames.last(member) : original;
  }

  /** Returns the student whom a name that matches names. */
  Student student(MatchResult name) {
    throw new IllegalStateException("Names tell nothing in " + this);
  }

  private static Map<Path, Student> keyed(Stream<Path> members, Function<Path, Student> student) {
    Map<Path, Student> students = new LinkedHashMap<>();
    members.forEach(member -> students.put(member, student.apply(member)));
    return students;
  }

  /** Returns the name as the command line has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
