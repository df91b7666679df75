package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.TrainedModel;
import java.util.List;

/**
 * Draws fresh cases of {@code model}, short runs on some of the dinosaurs: two end before the names
 * are used up, two go on.
 *
 * @param seed the seed of all fresh cases
 * @param cases answers them
 */
record FreshModelCases(byte[] seed, ModelCases cases) {

  private static final List<String> DINOSAURS = Corpus.dinosaurs().names();

  List<Case<Call.Model, TrainedModel>> all() {
    return List.of(
        draw(1, 8, 40, 3, 8),
        draw(2, 50, 90, 20, 50),
        draw(3, 2, 6, 8, 30),
        draw(4, 5, 12, 20, 60));
  }

  private Case<Call.Model, TrainedModel> draw(
      int number, int leastNames, int mostNames, int leastIterations, int mostIterations) {
    String id = "fresh/model/" + number;
    String title = "fresh run " + number;
    return CaseDraw.draw(
        seed,
        id,
        draw ->
            cases.train(
                id,
                title,
                corpus(draw, draw.integer(leastNames, mostNames)),
                draw.integer(leastIterations, mostIterations),
                draw.integer(4, 24),
                draw.integer(2, 7)),
        one -> Margins.areKept(one) && Margins.bearsRounding(one));
  }

  private static Corpus corpus(CaseDraw draw, int size) {
    return ModelCases.corpus(draw.some(size, DINOSAURS));
  }
}
