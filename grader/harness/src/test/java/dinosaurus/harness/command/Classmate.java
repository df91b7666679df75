package dinosaurus.harness.command;

import dinosaurus.harness.Examples;
import dinosaurus.harness.system.ReproducibleZip;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stands for one of forty students, whose ids are others' ids elsewhere.
 *
 * @param index the place in the class, from 0
 * @param given the given name
 * @param family the family name
 * @param work what the student handed in
 */
record Classmate(int index, String given, String family, Work work) {

  static final int MANY = 40;

  /** Names that platforms spell differently, that are alike, that two students share. */
  private static final List<String> NAMES =
      List.of(
          "Anna|Cruz",
          "\u00c4nne|M\u00fcller",
          "Anne|Mueller",
          "\u660e|\u738b",
          "Se\u00e1n|O'Neil",
          "Sean|ONeil",
          "D'Arcy|Lee",
          "Lee|Ben",
          "Ben|Lee",
          "Ben|Lee",
          "Anna_Lena|Fox",
          "Zo\u00eb|Abu Ali",
          "Jos\u00e9 Mar\u00eda|Garc\u00eda-L\u00f3pez",
          "Participant|7");

  private static final List<String> FOREIGN =
      List.of(
          "essay.pdf",
          "DinosaurModel.java.txt",
          "work.docx",
          "DinosaurModel.class",
          "notes.txt",
          "DinosaurModel.java.gz");

  private static final String MODEL = "DinosaurModel.java";

  /** What somebody handed in, and what it is called. */
  enum Work {
    FULL("full-marks"),
    HALF("half-done"),
    WRONG("wrong-in-several-ways"),
    STUB("stub-untouched"),
    BROKEN("does-not-compile"),
    /** Something that is no Java file. */
    FOREIGN(""),
    /** Nothing at all. */
    NONE("");

    private final String example;

    Work(String example) {
      this.example = example;
    }

    boolean isSource() {
      return !example.isEmpty();
    }

    String source() throws IOException {
      return Files.readString(Examples.FOLDER.resolve(example).resolve("DinosaurModel.java"));
    }

    /** Returns the points that the example's README says; those of nothing to grade are 0. */
    int points() throws IOException {
      return isSource() ? Integer.parseInt(Examples.expected().get(example).get(4)) : 0;
    }
  }

  /** Returns the class; neighbours' grades differ. */
  static List<Classmate> all() {
    List<Classmate> all = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String[] name =
          i < NAMES.size() ? NAMES.get(i).split("\\|") : new String[] {"Given" + i, "Family" + i};
      all.add(new Classmate(i, name[0], name[1], Work.values()[i % Work.values().length]));
    }
    return all;
  }

  /** Returns the number that a platform gives. */
  String number() {
    return Integer.toString(101 + index);
  }

  /** Returns the institution's number, which is the platform's of the next student. */
  String studentId() {
    return Integer.toString(101 + (index + 1) % MANY);
  }

  String login() {
    return "login" + index;
  }

  /** Returns the login at GitHub, which is the institution's of another student. */
  String gitHub() {
    return "login" + (index + 3) % MANY;
  }

  String full() {
    return given + " " + family;
  }

  String sorted() {
    return family + ", " + given;
  }

  /** Returns the name as Canvas has it in files. */
  String slug() {
    return sorted().replaceAll("[^\\p{L}\\p{M}\\p{N}_]", "").toLowerCase(Locale.ROOT);
  }

  /** Returns the full name as a Mac spells it in files. */
  String decomposed() {
    return Normalizer.normalize(full(), Normalizer.Form.NFD);
  }

  /** Returns the files of the student's choice by their names: every ninth the same way. */
  Map<String, byte[]> files() throws IOException {
    if (!work.isSource()) {
      String name = FOREIGN.get(index / Work.values().length % FOREIGN.size());
      return work == Work.NONE ? Map.of() : Map.of(name, new byte[] {1, 2, 3});
    }
    byte[] plain = work.source().getBytes(StandardCharsets.UTF_8);
    byte[] helper =
        "package dinosaurus.student;\nclass Helper {}\n".getBytes(StandardCharsets.UTF_8);
    byte[] zip = zip(Map.of("my work/src/" + MODEL, plain, "__MACOSX/my work/._x", new byte[1]));
    return switch ((index + index / Work.values().length) % 9) {
      case 0 -> Map.of(MODEL, in("windows-1252"));
      case 1 -> Map.of(MODEL, in("UTF-16"));
      case 2 -> Map.of("work.zip", zip);
      case 3 -> Map.of("work-1.zip", zip(Map.of("work.zip", zip)));
      case 4 -> Map.of("DinosaurModel (1).java", plain);
      case 5 -> Map.of("DinosaurModel-1.java", plain, "Helper-1.java", helper);
      case 6 -> Map.of("DinosaurModel.JAVA", plain, "notes.pdf", new byte[] {1});
      case 7 ->
          Map.of("all.zip", zip(Map.of(MODEL, plain, "out/" + MODEL, helper, ".idea/x", helper)));
      default -> Map.of(MODEL, plain);
    };
  }

  private byte[] in(String charset) throws IOException {
    return (work.source() + "// gr\u00fc\u00dfe\n").getBytes(Charset.forName(charset));
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    return ReproducibleZip.ofFiles(new TreeMap<>(files));
  }
}
