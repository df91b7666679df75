package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws the hidden and the fresh cases of {@code model}, on some of the dinosaurs or on names that
 * nobody has.
 *
 * @param seed the seed of all cases
 * @param cases answers them
 */
record HiddenModelCases(byte[] seed, ModelCases cases) {

  private static final List<String> DINOSAURS = Corpus.dinosaurs().names();
  private static final String UMLAUTS = "abdefghiklmnorstuwzäöüß";

  /** Returns the hidden cases. */
  List<Case<Call.Model, TrainedModel>> all() {
    return List.of(
        draw("one-iteration", "the first iteration", draw -> dinosaurs(draw, 8), 1, 12, 4),
        draw(
            "carried-state",
            "three iterations, the state carried over",
            HiddenModelCases::towns,
            3,
            9,
            2),
        draw(
            "as-many-as-names", "as many iterations as names", draw -> dinosaurs(draw, 8), 8, 7, 3),
        draw("wrap-around", "one iteration more than names", HiddenModelCases::capitals, 8, 7, 3),
        draw("one-name", "another corpus of one name", draw -> dinosaurs(draw, 1), 7, 5, 2),
        draw("small-state", "5 hidden units", draw -> dinosaurs(draw, 60), 50, 5, 7),
        draw("large-state", "64 hidden units", draw -> dinosaurs(draw, 350), 20, 64, 7),
        draw(
            "one-name-each",
            "one name for each checkpoint",
            draw -> ModelCases.corpus(draw.some(40, ModelCases.shortDinosaurs())),
            2001,
            6,
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
        draw("three-checkpoints", "three checkpoints", HiddenModelCases::shortNames, 4001, 6, 5));
  }

  private Case<Call.Model, TrainedModel> draw(
      String name,
      String title,
      Function<CaseDraw, Corpus> corpus,
      int iterations,
      int hiddenUnits,
      int namesPerCheckpoint) {
    String id = "hidden/model/" + name;
    return draw(
        id,
        draw ->
            cases.train(
                id, title, corpus.apply(draw), iterations, hiddenUnits, namesPerCheckpoint));
  }

  /** Returns fresh cases, short runs: two end before the names are used up, two go on. */
  List<Case<Call.Model, TrainedModel>> fresh() {
    return List.of(
        fresh(1, 8, 40, 3, 8),
        fresh(2, 50, 90, 20, 50),
        fresh(3, 2, 6, 8, 30),
        fresh(4, 5, 12, 20, 60));
  }

  private Case<Call.Model, TrainedModel> fresh(
      int number, int leastNames, int mostNames, int leastIterations, int mostIterations) {
    String id = "fresh/model/" + number;
    return draw(
        id,
        draw ->
            cases.train(
                id,
                "fresh run " + number,
                dinosaurs(draw, draw.integer(leastNames, mostNames)),
                draw.integer(leastIterations, mostIterations),
                draw.integer(4, 24),
                draw.integer(2, 7)));
  }

  private Case<Call.Model, TrainedModel> draw(
      String id, Function<CaseDraw, Case<Call.Model, TrainedModel>> make) {
    return CaseDraw.draw(seed, id, make, one -> Margins.areKept(one) && Margins.bearsRounding(one));
  }

  private static Corpus dinosaurs(CaseDraw draw, int size) {
    return ModelCases.corpus(draw.some(size, DINOSAURS));
  }

  /** Makes up seven names, of which some have two words. */
  private static Corpus towns(CaseDraw draw) {
    List<String> names =
        IntStream.range(0, 7)
            .mapToObj(i -> i % 2 == 0 ? word(draw) : word(draw) + " " + word(draw))
            .toList();
    return ModelCases.corpus(names);
  }

  /** Makes up seven names that begin with capitals. */
  private static Corpus capitals(CaseDraw draw) {
    return ModelCases.withSmallLetters(
        towns(draw).names().stream()
            .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
            .toList());
  }

  /**
   * Makes up sixty names of six letters, on which a long run takes little time; few mistakes show
   * in the names that are sampled then.
   */
  private static Corpus shortNames(CaseDraw draw) {
    List<String> letters = draw.some(6, List.of(SampleCases.LETTERS.split("")));
    return ModelCases.corpus(
        IntStream.range(0, 60).mapToObj(i -> word(draw, letters, 2, 4)).toList());
  }

  private static String word(CaseDraw draw) {
    return word(draw, List.of(UMLAUTS.split("")), 3, 8);
  }

  private static String word(CaseDraw draw, List<String> letters, int shortest, int longest) {
    return IntStream.range(0, draw.integer(shortest, longest))
        .mapToObj(i -> draw.one(letters))
        .collect(Collectors.joining());
  }

  /** Takes one of the names twice. */
  private static Corpus newlineLast(CaseDraw draw) {
    List<String> names = new ArrayList<>(draw.some(4, DINOSAURS));
    names.add(names.get(0));
    return new Corpus(names, Vocabulary.ofCharacters(SampleCases.LETTERS + "\n"));
  }

  private static Corpus tabbed(CaseDraw draw) {
    return ModelCases.corpus(
        draw.some(2, DINOSAURS).stream()
            .map(name -> name.substring(0, 2) + "\t" + name.substring(2))
            .toList());
  }
}
