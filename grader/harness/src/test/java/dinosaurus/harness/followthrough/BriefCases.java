package dinosaurus.harness.followthrough;

import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.Visibility;
import java.util.Comparator;
import java.util.List;

/** Knows the cases but for the long runs, of which one is left: it has a second checkpoint. */
public final class BriefCases {

  private static final int SHORT_RUN = 60;
  private static final int TWO_CHECKPOINTS = 2_001;

  private BriefCases() {}

  /** Reads the cases. */
  public static FixtureSet load() {
    FixtureSet all = FixtureSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
    ModelFixture longOne =
        all.model().stream()
            .filter(run -> run.options().iterations() == TWO_CHECKPOINTS)
            .min(Comparator.comparingInt(run -> run.options().hiddenUnits()))
            .orElseThrow();
    return FollowedCases.upTo(SHORT_RUN, all).plus(FixtureSet.of(List.of(longOne)));
  }
}
