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
    int[] characters = vocabulary.indices(String.join("\n", entriesOf(iteration)));
    int[] x = new int[characters.length + 1];
    x[0] = Rnn.NO_INPUT;
    System.arraycopy(characters, 0, x, 1, characters.length);
    int[] y = Arrays.copyOf(characters, characters.length + 1);
    y[characters.length] = vocabulary.newline();
    return new Lesson(x, y);
  }

  private List<String> entriesOf(int iteration) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < entriesPerStep; i++) {
      chosen.add(entries.get((iteration * entriesPerStep + i) % entries.size()));
    }
    return chosen;
  }
}
