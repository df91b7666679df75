package dinosaurus.rubric.inference.model;

import dinosaurus.toolkit.Vocabulary;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Texts of which a submission may have taken the characters; the right one first. */
enum NameForm {
  RIGHT("the name", name -> name),
  SMALL("the name in small letters", name -> name.toLowerCase(Locale.ROOT)),
  CAPITALS("the name in capitals", name -> name.toUpperCase(Locale.ROOT)),
  CAPITALISED("the name with a capital", NameForm::capitalised),
  REVERSED("the name reversed", name -> new StringBuilder(name).reverse().toString()),
  WITHOUT_FIRST("the name without its first character", name -> name.substring(1)),
  WITHOUT_LAST("the name without its last", name -> name.substring(0, name.length() - 1)),
  WITHOUT_BLANKS("the name without blanks", name -> name.replaceAll("\\s", ""));

  private final String words;
  private final UnaryOperator<String> text;

  NameForm(String words, UnaryOperator<String> text) {
    this.words = words;
    this.text = text;
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * Returns the indices of the characters.
   *
   * @throws IllegalArgumentException if one isn't in the vocabulary
   */
  int[] characters(String name, Vocabulary vocabulary) {
    return vocabulary.indices(text.apply(name));
  }

  String words() {
    return words;
  }
}
