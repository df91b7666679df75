package dinosaurus.harness.correct;

import dinosaurus.toolkit.CharacterModel;
import java.util.List;

/** Lists the styles. */
final class Styles {

  private Styles() {}

  /** Returns a new model of every style. */
  static List<CharacterModel> all() {
    return List.of(
        new Brief(),
        new CallCache(),
        new ConcurrentSums(),
        new EndlessLoop(),
        new Equations(),
        new ExponentialTanh(),
        new FusedSums(),
        new ImmutableVectors(),
        new InPlaceOperations(),
        new InstanceFields(),
        new InterleavedSums(),
        new KahanSums(),
        new LogSoftmax(),
        new MedianOfThree(),
        new OneHotMatrices(),
        new PairwiseSums(),
        new ParallelStreams(),
        new PythonPort(),
        new RawArrays(),
        new Recursion(),
        new ReplacedStorage(),
        new ResetCounter(),
        new RestartedIterator(),
        new ReversedSums(),
        new Streams(),
        new StrictFunctions(),
        new TwicePrecision());
  }
}
