package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;
import static dinosaurus.reference.misconceptions.Training.joined;

import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Misconceptions of {@code model} about the characters of an example and their indices. */
final class ModelCharacterMisconceptions {

  private ModelCharacterMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofModel(
            "M14",
            "reverses the characters",
            "The network reads the names backwards. In which order do you look up the characters?",
            new Reversed()),
        ofModel(
            "M15",
            "counts the characters of x without the newline",
            "The characters in x are numbered as if there were no newline, those in y "
                + "aren't. Where do your indices come from?",
            new OffByOne()),
        indexing(
            "M117",
            "takes the codes of the characters for indices",
            SharedHints.REFUSED_SEQUENCES,
            character -> character),
        indexing(
            "M118",
            "counts the letters from 0",
            "Your letters count from 0, where the newline is already. The vocabulary knows "
                + "the index of every character.",
            character -> character - 'a'),
        indexing(
            "M119",
            "counts the letters from 1, whatever the vocabulary",
            "You count the letters yourself, but not every vocabulary is the alphabet. It "
                + "knows the index of every character.",
            character -> character - 'a' + 1));
  }

  private static Misconception indexing(
      String id, String title, String hint, IntUnaryOperator index) {
    return ofModel(
        id,
        title,
        hint,
        new Training() {
          @Override
          int[] characters(String example, Vocabulary vocabulary) {
            return example.chars().map(index).toArray();
          }
        });
  }

  private static final class Reversed extends Training {
    @Override
    String text(String example) {
      return new StringBuilder(example).reverse().toString();
    }
  }

  private static final class OffByOne extends Training {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      IntStream counted =
          IntStream.of(characters).map(index -> index > vocabulary.newline() ? index - 1 : index);
      return joined(IntStream.of(Rnn.NO_INPUT), counted);
    }
  }
}
