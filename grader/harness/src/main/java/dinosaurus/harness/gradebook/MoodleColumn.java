package dinosaurus.harness.gradebook;

import java.util.Locale;

/** Names the columns of Moodle's grading worksheet that matter, as an English Moodle does. */
public enum MoodleColumn {
  /** {@code Participant 12}: whose row it is. */
  IDENTIFIER("Identifier"),
  /** The student's name; not there if the assignment is anonymous. */
  NAME("Full name"),
  /** The number that the institution gave the student. */
  ID_NUMBER("ID number"),
  /** The student's address. */
  EMAIL("Email address"),
  /** The team that hands in together. */
  GROUP("Group"),
  /** The grade, which is filled in. */
  GRADE("Grade"),
  /** The grade for everything right. */
  MAXIMUM("Maximum grade"),
  /** Whether the grade can be changed. */
  CHANGEABLE("Grade can be changed"),
  /** When the grade was last changed; Moodle needs it as it was exported. */
  MODIFIED("Last modified (grade)"),
  /** What the student is told, which is filled in if asked for. */
  FEEDBACK("Feedback comments");

  private final String english;

  MoodleColumn(String english) {
    this.english = english;
  }

  /** Returns what the column is called in an English Moodle. */
  String english() {
    return english;
  }

  /** Returns the name as the command line has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
