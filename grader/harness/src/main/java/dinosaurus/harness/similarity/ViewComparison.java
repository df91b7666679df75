package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares submissions in one view. */
final class ViewComparison {

  private final View view;
  private final Set<Long> common;
  private final int few;
  private final TraitWeights weights = new TraitWeights();
  private final List<Marks> submissions = new ArrayList<>();

  /**
   * Begins to compare.
   *
   * @param view what counts
   * @param common what everybody is given
   * @param most how many submissions there are at most
   */
  ViewComparison(View view, Set<Long> common, int most) {
    this.view = view;
    this.common = common;
    this.few = TraitWeights.few(most);
  }

  /** Adds submissions, and keeps of them what not too many have had before. */
  void add(List<SourceListing> listings) {
    for (Profile profile : view.of(listings, common)) {
      weights.count(profile.traits());
      submissions.add(Marks.of(profile, trait -> weights.frequency(trait) <= few));
    }
  }

  /** Returns the index of all that was added. */
  RareTraitIndex index() {
    return new RareTraitIndex(submissions, weights);
  }

  /** Returns how many may have what counts as a thing that few have. */
  int few() {
    return weights.few();
  }

  /** Returns the places in which two submissions agree as few others do. */
  AgreeingPlaces places(SourceListing first, SourceListing second) {
    List<Profile> profiles = view.of(List.of(first, second), common);
    return AgreeingPlaces.of(profiles.get(0), profiles.get(1), weights::weight);
  }
}
