package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws the hidden cases of {@code model}, on some of the dinosaurs or on names that nobody has.
 *
 * @param seed the seed of all hidden cases
 * @param cases answers them
 */
record HiddenModelCases(byte[] seed, ModelCases cases) {

  private static final List<String> DINOSAURS = Corpus.dinosaurs().names();
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";
  private static final String UMLAUTS = "abdefghiklmnorstuwzäöüß";

  List<Case<Call.Model, TrainedModel>> all() {
    return List.of(
        draw("one-iteration", "the first iteration", lot -> dinosaurs(lot, 8), 1, 12, 4),
        draw(
            "carried-state",
            "three iterations, the state carried over",
            HiddenModelCases::towns,
            3,
            9,
            2),
        draw("as-many-as-names", "as many iterations as names", lot -> dinosaurs(lot, 8), 8, 7, 3),
        draw("wrap-around", "one iteration more than names", HiddenModelCases::towns, 8, 7, 3),
        draw("one-name", "another corpus of one name", lot -> dinosaurs(lot, 1), 7, 5, 2),
        draw("small-state", "5 hidden units", lot -> dinosaurs(lot, 60), 50, 5, 7),
        draw("large-state", "64 hidden units", lot -> dinosaurs(lot, 350), 300, 64, 7),
        draw(
            "one-name-each",
            "one name for each checkpoint",
            lot -> dinosaurs(lot, 600),
            2001,
            25,
            1),
        draw(
            "newline-last",
            "a vocabulary whose newline has the last index",
            HiddenModelCases::newlineLast,
            40,
            10,
            6),
        draw(
            "newline-second",
            "a vocabulary whose newline has index 1",
            HiddenModelCases::tabbed,
            25,
            8,
            5),
        draw("three-checkpoints", "three checkpoints", lot -> dinosaurs(lot, 600), 4001, 30, 5));
  }

  private Case<Call.Model, TrainedModel> draw(
      String name,
      String title,
      Function<Lot, Corpus> corpus,
      int iterations,
      int hiddenUnits,
      int namesPerCheckpoint) {
    String id = "hidden/model/" + name;
    return Lot.draw(
        seed,
        id,
        lot ->
            cases.train(id, title, corpus.apply(lot), iterations, hiddenUnits, namesPerCheckpoint),
        fixture -> Margins.areKept(fixture) && Margins.bearsRounding(fixture));
  }

  private static Corpus dinosaurs(Lot lot, int size) {
    return ModelCases.corpus(lot.some(size, DINOSAURS));
  }

  /** Makes up seven names, of which some have two words. */
  private static Corpus towns(Lot lot) {
    List<String> names =
        IntStream.range(0, 7)
            .mapToObj(i -> i % 2 == 0 ? word(lot) : word(lot) + " " + word(lot))
            .toList();
    return ModelCases.corpus(names);
  }

  private static String word(Lot lot) {
    List<String> letters = List.of(UMLAUTS.split(""));
    return IntStream.range(0, lot.integer(3, 8))
        .mapToObj(i -> lot.one(letters))
        .collect(Collectors.joining());
  }

  /** Takes one of the names twice. */
  private static Corpus newlineLast(Lot lot) {
    List<String> names = new ArrayList<>(lot.some(4, DINOSAURS));
    names.add(names.get(0));
    return new Corpus(names, Vocabulary.ofCharacters(ALPHABET + "\n"));
  }

  private static Corpus tabbed(Lot lot) {
    return ModelCases.corpus(
        lot.some(2, DINOSAURS).stream()
            .map(name -> name.substring(0, 2) + "\t" + name.substring(2))
            .toList());
  }
}
