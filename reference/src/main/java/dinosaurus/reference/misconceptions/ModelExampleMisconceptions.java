package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;
import static dinosaurus.reference.misconceptions.ModelSteps.joined;

import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Misconceptions of {@code model} about which example is learned, and its characters. */
final class ModelExampleMisconceptions {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

  private ModelExampleMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        index(
            "M01",
            "doesn't start over after the last example",
            SharedHints.PAST_THE_LAST,
            (j, examples) -> j),
        ofModel(
            "M126",
            "takes the examples out of the list",
            SharedHints.PAST_THE_LAST,
            new Taking(examples -> () -> examples.remove(0))),
        ofModel(
            "M127",
            "goes through the examples once",
            SharedHints.PAST_THE_LAST,
            new Taking(examples -> examples.iterator()::next)),
        index(
            "M03",
            "begins with the second example",
            "Training begins with the second example. What is the index in iteration 0?",
            (j, examples) -> (j + 1) % examples),
        index("M05", "learns the first example only", SharedHints.SAME_NAME, (j, examples) -> 0),
        ofModel(
            "M141", "learns the first name of the list alone", SharedHints.SAME_NAME, new First()),
        index(
            "M109",
            "never learns the last example",
            SharedHints.NEVER_THE_LAST,
            (j, examples) -> j % (examples - 1)),
        index(
            "M128",
            "never learns the last example, unless it is the only one",
            SharedHints.NEVER_THE_LAST,
            (j, examples) -> j % Math.max(1, examples - 1)),
        index(
            "M110",
            "counts the examples from 1",
            "Your index begins at 1 and runs off the end of the list. The first example has "
                + "index 0.",
            (j, examples) -> j % examples + 1),
        index(
                "M111",
                "divides instead of taking the remainder",
                SharedHints.WHOLE_PASS,
                (j, examples) -> j / examples)
            .stableUpTo(300),
        index(
                "M129",
                "divides before it takes the remainder",
                SharedHints.WHOLE_PASS,
                (j, examples) -> j / examples % examples)
            .stableUpTo(300),
        ofModel(
            "M14",
            "reverses the characters",
            "The network reads the names backwards. In which order do you look up the characters?",
            new Reversed()),
        ofModel(
            "M15",
            "counts the characters of x without the newline",
            SharedHints.OTHER_INDICES,
            new OffByOne()),
        ofModel(
            "M130",
            "takes 1 from every index in x",
            SharedHints.OTHER_INDICES,
            new Renumbered((character, index) -> index - 1)),
        ofModel(
            "M131",
            "counts the letters of x from 0",
            SharedHints.OTHER_INDICES,
            new Renumbered((character, index) -> character - 'a')),
        indexing(
            "M117",
            "takes the codes of the characters for indices",
            SharedHints.REFUSED_SEQUENCES,
            character -> character),
        indexing(
            "M118", "counts the letters from 0", SharedHints.FROM_0, character -> character - 'a'),
        indexing(
            "M136",
            "counts the letters from 0, and takes -1 for what isn't one",
            SharedHints.FROM_0,
            ALPHABET::indexOf),
        indexing(
            "M119",
            "counts the letters from 1, whatever the vocabulary",
            SharedHints.ALPHABET,
            character -> character - 'a' + 1),
        indexing(
            "M132",
            "counts the letters from 1, and takes 0 for what isn't one",
            SharedHints.ALPHABET,
            character -> ALPHABET.indexOf(character) + 1),
        indexing(
            "M137",
            "counts the letters from 1, and takes -1 for what isn't one",
            SharedHints.ALPHABET,
            ("\n" + ALPHABET)::indexOf));
  }

  /** Chooses the example of iteration j. */
  private interface Index {
    int of(int j, int examples);
  }

  private static Misconception index(String id, String title, String hint, Index index) {
    return ofModel(
        id,
        title,
        hint,
        new ModelSteps() {
          @Override
          int index(int j, int examples) {
            return index.of(j, examples);
          }
        });
  }

  private static Misconception indexing(
      String id, String title, String hint, IntUnaryOperator index) {
    return ofModel(
        id,
        title,
        hint,
        new ModelSteps() {
          @Override
          int[] characters(String example, Vocabulary vocabulary) {
            return example.chars().map(index).toArray();
          }
        });
  }

  private static final class Reversed extends ModelSteps {
    @Override
    String text(String example) {
      return new StringBuilder(example).reverse().toString();
    }
  }

  private static final class First extends ModelSteps {
    @Override
    List<String> shuffled(List<String> names, Parameters parameters) {
      return names.subList(0, 1);
    }
  }

  /** Takes the examples, one after the other, from something that has an end. */
  private static final class Taking extends ModelSteps {

    private final Function<List<String>, Supplier<String>> source;

    Taking(Function<List<String>, Supplier<String>> source) {
      this.source = source;
    }

    @Override
    List<String> shuffled(List<String> names, Parameters parameters) {
      Supplier<String> next = source.apply(super.shuffled(names, parameters));
      return new AbstractList<>() {
        @Override
        public String get(int index) {
          return next.get();
        }

        @Override
        public int size() {
          return names.size();
        }
      };
    }
  }

  private static final class OffByOne extends ModelSteps {
    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      IntStream counted =
          IntStream.of(characters).map(index -> index > vocabulary.newline() ? index - 1 : index);
      return joined(IntStream.of(Rnn.NO_INPUT), counted);
    }
  }

  /** Numbers the characters of x by a rule of its own. */
  private static final class Renumbered extends ModelSteps {

    private final IntBinaryOperator rule;

    /** Takes what makes an index of a character and its right index. */
    Renumbered(IntBinaryOperator rule) {
      this.rule = rule;
    }

    @Override
    int[] x(int[] characters, Vocabulary vocabulary) {
      IntStream renumbered =
          IntStream.of(characters)
              .map(index -> rule.applyAsInt(vocabulary.character(index), index));
      return joined(IntStream.of(Rnn.NO_INPUT), renumbered);
    }
  }
}
