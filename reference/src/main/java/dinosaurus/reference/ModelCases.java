package dinosaurus.reference;

import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Makes the cases of {@code model}. */
final class ModelCases {

  /** Lies far above what another order of sums changes and far below what a mistake does. */
  static final Tolerance TOLERANCE = new Tolerance(1e-9, 1e-10);

  private static final Corpus DINOSAURS = Corpus.dinosaurs();
  private static final Corpus FEW = corpus("kol", "mei", "yi", "zby", "minmi");
  private static final Corpus PAIR = corpus("troodon", "iguanodon");
  private static final Corpus TOWNS =
      corpus("köln", "münchen", "bad tölz", "düsseldorf", "bad homburg", "weißenburg", "ulm");
  private static final Corpus ISLANDS =
      corpus("fiji", "isla nublar", "isla sorna", "java", "malta", "new guinea", "samoa", "yap");
  private static final Corpus NEWLINE_LAST =
      new Corpus(
          List.of("allosaurus", "stegosaurus", "camarasaurus", "diplodocus", "allosaurus"),
          Vocabulary.ofCharacters("abcdefghijklmnopqrstuvwxyz\n"));
  private static final Corpus PREFIXED =
      new Corpus(
          List.of("tri\tceratops", "ptero\tdactylus", "edmonto\tsaurus"),
          Vocabulary.ofText("tri\tceratops edmonto\tsaurus ptero\tdactylus"));
  private static final Corpus TABBED =
      new Corpus(List.of("tyranno\trex", "utah\traptor"), Vocabulary.ofText("tyranno\trex utahp"));

  private final CharacterModel reference;

  ModelCases(CharacterModel reference) {
    this.reference = reference;
  }

  List<ModelFixture> all() {
    return Stream.concat(shown(), hidden()).toList();
  }

  private Stream<ModelFixture> shown() {
    return Stream.of(
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
        train("public/model/towns", "names with blanks and umlauts", TOWNS, 60, 10, 5),
        train(
            "public/model/hundred-iterations",
            "100 iterations on the dinosaurs",
            DINOSAURS,
            100,
            20,
            7),
        train(
            "public/model/two-checkpoints",
            "2,001 iterations on the dinosaurs",
            DINOSAURS,
            2001,
            50,
            7));
  }

  private Stream<ModelFixture> hidden() {
    return Stream.of(
        train("hidden/model/one-iteration", "the first iteration on islands", ISLANDS, 1, 12, 4),
        train(
            "hidden/model/carried-state",
            "three iterations, the state carried over",
            TOWNS,
            3,
            9,
            2),
        train("hidden/model/as-many-as-names", "as many iterations as names", ISLANDS, 8, 7, 3),
        train("hidden/model/wrap-around", "one iteration more than names", TOWNS, 8, 7, 3),
        train("hidden/model/one-name", "another corpus of one name", corpus("yi"), 7, 5, 2),
        train("hidden/model/small-state", "5 hidden units on the dinosaurs", DINOSAURS, 50, 5, 7),
        train(
            "hidden/model/large-state", "64 hidden units on the dinosaurs", DINOSAURS, 300, 64, 7),
        train("hidden/model/one-name-each", "one name for each checkpoint", DINOSAURS, 2001, 25, 1),
        train(
            "hidden/model/newline-last",
            "a vocabulary whose newline has the last index",
            NEWLINE_LAST,
            40,
            10,
            6),
        train(
            "hidden/model/newline-second",
            "a vocabulary whose newline has index 1",
            TABBED,
            25,
            8,
            5),
        train(
            "hidden/model/three-checkpoints",
            "4,001 iterations on the dinosaurs",
            DINOSAURS,
            4001,
            30,
            5));
  }

  /** Makes a case of its arguments. */
  ModelFixture train(
      String id,
      String title,
      Corpus corpus,
      int iterations,
      int hiddenUnits,
      int namesPerCheckpoint) {
    TrainingOptions options =
        new TrainingOptions(iterations, hiddenUnits, namesPerCheckpoint, false);
    TrainedModel expected = reference.model(corpus.names(), corpus.vocabulary(), options);
    return new ModelFixture(id, title, corpus, options, expected, TOLERANCE);
  }

  private static Corpus corpus(String... names) {
    return new Corpus(List.of(names), Vocabulary.ofText(String.join("\n", names)));
  }
}
