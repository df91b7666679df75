package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofSample;

import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Misconceptions of {@code sample} about the list of indices. */
final class SampleListMisconceptions {

  private SampleListMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofSample(
            "S32",
            "returns characters instead of indices",
            "Your list holds the codes of characters. What is asked for are their indices "
                + "in the vocabulary.",
            new Spelled()),
        ofSample(
            "S117",
            "removes by place what it means to remove by value",
            "An index is missing from your list. Does anything take one out, by place or by "
                + "value?",
            new Removing()),
        ofSample(
            "S122",
            "adds every index at the front",
            "Your list is in reverse order. Where does the next index belong?",
            new Prepending()),
        ofSample(
            "S133",
            "keeps the list from call to call",
            "Your list still holds the names of earlier calls. Where is it made, and how often?",
            Keeping::new));
  }

  private static final class Spelled extends SampleSteps {
    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      return super.finished(indices, vocabulary, atLimit).stream()
          .map(index -> (int) vocabulary.character(index))
          .toList();
    }
  }

  private static final class Removing extends SampleSteps {
    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      List<Integer> right = super.finished(indices, vocabulary, atLimit);
      right.remove(vocabulary.newline());
      return right;
    }
  }

  private static final class Prepending extends SampleSteps {
    @Override
    void append(List<Integer> indices, int index) {
      indices.add(0, index);
    }
  }

  private static final class Keeping extends SampleSteps {

    private final List<Integer> kept = new ArrayList<>();

    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      kept.addAll(super.finished(indices, vocabulary, atLimit));
      return new ArrayList<>(kept);
    }
  }
}
