package dinosaurus.playground;

import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a corpus into lessons: shuffled once, then again and again from its start. */
final class Lessons {

  private final List<String> entries;
  private final Vocabulary vocabulary;
  private final int entriesPerStep;

  Lessons(Corpus corpus, Settings settings) {
    this.entries = new ArrayList<>(corpus.names());
    new NumpyRandom(settings.seed()).shuffle(entries);
    this.vocabulary = corpus.vocabulary();
    this.entriesPerStep = settings.entriesPerStep();
  }

  /** Returns the lesson of an iteration, counted from 0. */
  Lesson at(int iteration) {
    int[] framed = vocabulary.indices("\n" + String.join("\n", entriesOf(iteration)) + "\n");
    int[] inputs = Arrays.copyOfRange(framed, 0, framed.length - 1);
    inputs[0] = Rnn.NO_INPUT;
    return new Lesson(inputs, Arrays.copyOfRange(framed, 1, framed.length));
  }

  private List<String> entriesOf(int iteration) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < entriesPerStep; i++) {
      chosen.add(entries.get((iteration * entriesPerStep + i) % entries.size()));
    }
    return chosen;
  }
}
