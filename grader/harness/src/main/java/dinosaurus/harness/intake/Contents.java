package dinosaurus.harness.intake;

import dinosaurus.assignment.compilation.SourceText;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what matters of the files of a submission, within limits. */
final class Contents {

  private static final int MOST_FILES = 20_000;
  private static final int MOST_JAVA_FILES = 500;
  private static final int MOST_BYTES = 16 << 20;
  private static final int MOST_BYTES_OF_FILE = 1 << 20;

  private final SortedMap<String, byte[]> javaFiles = new TreeMap<>();
  private final Map<String, String> encodings = new TreeMap<>();
  private final Set<String> links = new TreeSet<>();
  private final Set<String> archives = new TreeSet<>();
  private final Set<String> others = new TreeSet<>();
  private final Set<String> leftAlone = new TreeSet<>();
  private int files;
  private int total;

  /** Counts a file of any kind. */
  void count() throws UnusableException {
    if (++files > MOST_FILES) {
      throw new UnusableException("The submission has more than " + MOST_FILES + " files.");
    }
  }

  /**
   * Reads a file whose size nobody has checked, and closes it.
   *
   * @param path its name in what is told
   * @param in its content
   * @return at most 1 MB
   * @throws UnusableException if it is larger
   */
  static byte[] read(String path, InputStream in) throws UnusableException, IOException {
    try (in) {
      byte[] content = in.readNBytes(MOST_BYTES_OF_FILE + 1);
      if (content.length > MOST_BYTES_OF_FILE) {
        throw new UnusableException(PlainText.line(path) + " is larger than 1 MB.");
      }
      return content;
    }
  }

  /** Adds a Java file, in whichever encoding. */
  void add(String path, byte[] bytes) throws UnusableException {
    SourceText text = SourceText.of(bytes);
    text.encoding().ifPresent(encoding -> encodings.put(path, encoding));
    byte[] content = text.utf8();
    byte[] other = javaFiles.putIfAbsent(path, content);
    if (other != null && !Arrays.equals(other, content)) {
      throw new UnusableException(
          "The archive holds " + PlainText.line(path) + " twice, with different contents.");
    }
    total += content.length;
    if (javaFiles.size() > MOST_JAVA_FILES || total > MOST_BYTES) {
      throw new UnusableException(
          "The submission has more than "
              + MOST_JAVA_FILES
              + " Java files, or more than "
              + (MOST_BYTES >> 20)
              + " MB of them.");
    }
  }

  /** Notes a symbolic link in place of a Java file. */
  void addLink(String path) {
    links.add(path);
  }

  /** Notes an archive within the submission. */
  void addArchive(String path) {
    archives.add(path);
  }

  /** Notes a file that is neither. */
  void addOther(String path) {
    others.add(path);
  }

  /** Notes a folder that wasn't looked into, since a build or a tool makes it. */
  void leaveAlone(String path) {
    if (FileNames.mayHideWork(FileNames.last(path))) {
      leftAlone.add(path);
    }
  }

  SortedMap<String, byte[]> javaFiles() {
    return Collections.unmodifiableSortedMap(javaFiles);
  }

  /** Returns the encodings of those Java files that aren't in UTF-8. */
  Map<String, String> encodings() {
    return Collections.unmodifiableMap(encodings);
  }

  Set<String> links() {
    return Collections.unmodifiableSet(links);
  }

  Set<String> archives() {
    return Collections.unmodifiableSet(archives);
  }

  Set<String> others() {
    return Collections.unmodifiableSet(others);
  }

  Set<String> leftAlone() {
    return Collections.unmodifiableSet(leftAlone);
  }

  /** Says in a sentence for its author why a submission can't be read. */
  static final class UnusableException extends Exception {

    private static final long serialVersionUID = 1;

    UnusableException(String message) {
      super(message);
    }
  }
}
