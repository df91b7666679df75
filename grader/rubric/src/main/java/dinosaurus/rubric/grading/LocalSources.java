package dinosaurus.rubric.grading;

import dinosaurus.assignment.compilation.SourceText;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds the Java files that a student edits.
 *
 * @param files their text in UTF-8, by their paths below the folder, with slashes
 * @param notes what the student has to know about how they were read
 */
public record LocalSources(SortedMap<String, byte[]> files, List<String> notes) {

  private static final int MOST_FILES = 50;
  private static final long MOST_BYTES = 1_000_000;

  /** Copies the map and the list, so that they never change. */
  public LocalSources {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    notes = List.copyOf(notes);
  }

  /**
   * Reads the Java files of a folder, whichever encoding they were saved in.
   *
   * @param folder the folder
   * @throws IOException if it or one of them can't be read
   */
  public static LocalSources read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<String> notes = new ArrayList<>();
    for (Path file : files(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      SourceText text = SourceText.of(Files.readAllBytes(file));
      text.encoding().map(encoding -> SourceText.note(path, encoding)).ifPresent(notes::add);
      files.put(path, text.utf8());
    }
    return new LocalSources(files, notes);
  }

  /** Reads what a report quotes; unknown if there is no folder, or it can't be read. */
  static SourceCode quoted(String folder) {
    try {
      return folder == null ? SourceCode.UNKNOWN : read(Path.of(folder)).text();
    } catch (IOException | RuntimeException unreadable) {
      return SourceCode.UNKNOWN;
    }
  }

  /** Returns their text, so that a report can quote it. */
  public SourceCode text() {
    return SourceCode.of(files);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> Files.isRegularFile(file) && file.toFile().length() <= MOST_BYTES)
          .sorted()
          .limit(MOST_FILES)
          .toList();
    }
  }
}
