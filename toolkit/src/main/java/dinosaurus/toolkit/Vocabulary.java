package dinosaurus.toolkit;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers the characters that names are made of.
 *
 * <p>The newline ends a name and is always one of the characters.
 */
public final class Vocabulary {

  private static final char NEWLINE = '\n';

  private final String characters;

  private Vocabulary(String characters) {
    this.characters = characters;
  }

  /**
   * Creates the vocabulary of a text: its distinct characters and the newline, sorted by code.
   *
   * @param text any text
   * @return the vocabulary
   * @throws IllegalArgumentException if the text has a character outside the Basic Multilingual
   *     Plane (an emoji, say)
   */
  public static Vocabulary ofText(String text) {
    int[] sorted = (text + NEWLINE).chars().distinct().sorted().toArray();
    return new Vocabulary(checked(new String(sorted, 0, sorted.length)));
  }

  /**
   * Creates a vocabulary whose indices follow a given order.
   *
   * @param characters the characters in the order of their indices, each once, the newline among
   *     them
   * @return the vocabulary
   * @throws IllegalArgumentException if a character comes twice, lies outside the Basic
   *     Multilingual Plane, or the newline is missing
   */
  public static Vocabulary ofCharacters(String characters) {
    if (characters.indexOf(NEWLINE) < 0) {
      throw new IllegalArgumentException("The vocabulary lacks the newline, which ends a name.");
    }
    if (characters.chars().distinct().count() != characters.length()) {
      throw new IllegalArgumentException("The vocabulary has a character twice.");
    }
    return new Vocabulary(checked(characters));
  }

  private static String checked(String characters) {
    for (char character : characters.toCharArray()) {
      if (Character.isSurrogate(character)) {
        throw new IllegalArgumentException(
            "The text has characters outside the Basic Multilingual Plane; remove them.");
      }
    }
    return characters;
  }

  /** Returns how many characters there are. */
  public int size() {
    return characters.length();
  }

  /** Returns the index of the newline. */
  public int newline() {
    return characters.indexOf(NEWLINE);
  }

  /** Returns the characters in the order of their indices. */
  public String characters() {
    return characters;
  }

  /**
   * Returns the index of a character.
   *
   * @param character a character of this vocabulary
   * @return its index, from 0 to size() - 1
   * @throws IllegalArgumentException if the character isn't in the vocabulary
   */
  public int index(char character) {
    int index = characters.indexOf(character);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The character '" + character + "' is not in the vocabulary.");
    }
    return index;
  }

  /**
   * Returns the character at an index.
   *
   * @param index from 0 to size() - 1
   * @return the character
   * @throws IllegalArgumentException if the index is out of range
   */
  public char character(int index) {
    if (index < 0 || index >= size()) {
      throw new IllegalArgumentException(
          "There is no character " + index + "; the indices go from 0 to " + (size() - 1) + ".");
    }
    return characters.charAt(index);
  }

  /**
   * Returns the indices of the characters of a text.
   *
   * @param text a text of characters of this vocabulary
   * @return one index per character
   * @throws IllegalArgumentException if a character isn't in the vocabulary
   */
  public int[] indices(String text) {
    return text.chars().map(character -> index((char) character)).toArray();
  }

  /**
   * Spells the name that sampled indices stand for, its first letter upper case, without newlines.
   *
   * @param indices indices of this vocabulary
   * @return the name, empty if there is nothing but newlines
   * @throws IllegalArgumentException if an index is out of range
   */
  public String name(List<Integer> indices) {
    StringBuilder name = new StringBuilder();
    for (int index : indices) {
      char character = character(index);
      if (character != NEWLINE) {
        name.append(name.isEmpty() ? Character.toUpperCase(character) : character);
      }
    }
    return name.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary vocabulary && characters.equals(vocabulary.characters);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  @Override
  public String toString() {
    return "Vocabulary" + Arrays.toString(characters.toCharArray()).replace("\n", "\\n");
  }
}
