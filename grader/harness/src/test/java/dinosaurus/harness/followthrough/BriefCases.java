package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.toolkit.TrainedModel;
import java.util.Comparator;
import java.util.List;

/** Knows the cases but for the long runs, of which one is left: it has a second checkpoint. */
public final class BriefCases {

  private static final int SHORT_RUN = 60;
  private static final int TWO_CHECKPOINTS = 2_001;

  private BriefCases() {}

  /** Reads the cases. */
  public static CaseSet load() {
    CaseSet all = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
    Case<Call.Model, TrainedModel> longOne =
        all.model().stream()
            .filter(run -> run.call().options().iterations() == TWO_CHECKPOINTS)
            .min(Comparator.comparingInt(run -> run.call().options().hiddenUnits()))
            .orElseThrow();
    return FollowedCases.upTo(SHORT_RUN, all).plus(CaseSet.of(List.of(longOne)));
  }
}
