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
        ofSample("S32", "returns characters instead of indices", SharedHints.CODES, new Spelled()),
        ofSample(
            "S135",
            "lists characters instead of indices, but for the newline at the limit",
            SharedHints.CODES,
            new SpelledInLoop()),
        ofSample(
            "S117",
            "removes by place what it means to remove by value",
            SharedHints.REMOVED,
            new Removing()),
        ofSample(
            "S136",
            "removes a newline that was drawn, but by its place",
            SharedHints.REMOVED,
            new RemovingIfDrawn()),
        ofSample(
            "S144",
            "removes the last index drawn, but by its place",
            SharedHints.REMOVED,
            new RemovingLast()),
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
      return codes(super.finished(indices, vocabulary, atLimit), vocabulary);
    }
  }

  private static final class SpelledInLoop extends SampleSteps {
    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      return super.finished(codes(indices, vocabulary), vocabulary, atLimit);
    }
  }

  private static List<Integer> codes(List<Integer> indices, Vocabulary vocabulary) {
    List<Integer> codes = new ArrayList<>(indices);
    codes.replaceAll(index -> (int) vocabulary.character(index));
    return codes;
  }

  private static final class Removing extends SampleSteps {
    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      List<Integer> right = super.finished(indices, vocabulary, atLimit);
      right.remove(vocabulary.newline());
      return right;
    }
  }

  private static final class RemovingIfDrawn extends SampleSteps {
    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      if (indices.contains(vocabulary.newline())) {
        indices.remove(vocabulary.newline());
      }
      return super.finished(indices, vocabulary, atLimit);
    }
  }

  private static final class RemovingLast extends SampleSteps {
    @Override
    List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
      int last = indices.get(indices.size() - 1);
      indices.remove(last);
      return super.finished(indices, vocabulary, atLimit);
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
