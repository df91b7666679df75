package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Makes the cases of {@code model}. */
final class ModelCases {

  /** Lies far above what another order of sums changes and far below what a mistake does. */
  static final Tolerance TOLERANCE = new Tolerance(1e-9, 1e-10);

  private static final int SHORT = 7;

  private static final Corpus DINOSAURS = Corpus.dinosaurs();
  private static final Corpus FEW = corpus("kol", "mei", "yi", "zby", "minmi");
  private static final Corpus PAIR = corpus("troodon", "iguanodon");
  private static final Corpus TOWNS =
      withSmallLetters(
          List.of("Köln", "München", "Bad Tölz", "Düsseldorf", "Bad Homburg", "Weißenburg", "Ulm"));
  private static final Corpus PREFIXED =
      new Corpus(
          List.of("tri\tceratops", "ptero\tdactylus", "edmonto\tsaurus"),
          Vocabulary.ofText("tri\tceratops edmonto\tsaurus ptero\tdactylus"));

  private final CharacterModel reference;

  ModelCases(CharacterModel reference) {
    this.reference = reference;
  }

  /** Returns the public cases. */
  List<Case<Call.Model, TrainedModel>> all() {
    return List.of(
        train(
            "public/model/one-iteration",
            "the first iteration on the dinosaurs",
            DINOSAURS,
            1,
            50,
            7),
        train(
            "public/model/carried-state", "two iterations, the state carried over", PAIR, 2, 6, 3),
        train("public/model/as-many-as-names", "as many iterations as names", FEW, 5, 8, 3),
        train("public/model/wrap-around", "more iterations than names", FEW, 23, 8, 3),
        train("public/model/one-name", "a corpus of one name", corpus("mussaurus"), 10, 6, 4),
        train(
            "public/model/newline-second",
            "a vocabulary whose newline has index 1",
            PREFIXED,
            12,
            7,
            4),
        train("public/model/towns", "names with capitals, blanks and umlauts", TOWNS, 60, 10, 5),
        train(
            "public/model/hundred-iterations",
            "100 iterations on the dinosaurs",
            DINOSAURS,
            100,
            50,
            7),
        train(
            "public/model/two-checkpoints",
            "2,001 iterations on the dinosaurs of at most " + SHORT + " letters",
            corpus(shortDinosaurs()),
            2001,
            8,
            7));
  }

  /** Makes a case of its arguments. */
  Case<Call.Model, TrainedModel> train(
      String id,
      String title,
      Corpus corpus,
      int iterations,
      int hiddenUnits,
      int namesPerCheckpoint) {
    TrainingOptions options =
        new TrainingOptions(iterations, hiddenUnits, namesPerCheckpoint, false);
    Call.Model call = new Call.Model(corpus.names(), corpus.vocabulary(), options);
    return Case.solved(id, title, call, reference, TOLERANCE);
  }

  /** Returns those dinosaurs on which a long run takes little time, and teaches to spell. */
  static List<String> shortDinosaurs() {
    return DINOSAURS.names().stream().filter(name -> name.length() <= SHORT).toList();
  }

  private static Corpus corpus(String... names) {
    return corpus(List.of(names));
  }

  /** Returns names with the vocabulary of their own characters and those of small letters. */
  static Corpus withSmallLetters(List<String> names) {
    String text = String.join("\n", names);
    return new Corpus(names, Vocabulary.ofText(text + text.toLowerCase(Locale.ROOT)));
  }

  /** Returns names with the vocabulary of their own characters. */
  static Corpus corpus(List<String> names) {
    return new Corpus(names, Vocabulary.ofText(String.join("\n", names)));
  }
}
