package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import java.util.List;
import java.util.Set;

/** Says what of a submission counts when submissions are compared. */
enum View {

  /** The shape of the code: names, numbers, comments, layout and order change nothing. */
  STRUCTURE {
    @Override
    List<Profile> of(List<SourceListing> listings, Set<Long> common) {
      return SyntaxTraits.of(listings).stream().map(one -> one.without(common)).toList();
    }
  },

  /** The words as they stand, those of comments too; only layout and imports don't count. */
  WORDING {
    @Override
    List<Profile> of(List<SourceListing> listings, Set<Long> common) {
      return listings.stream().map(one -> Winnowing.profile(one.tokens(), common)).toList();
    }

    /** Wherever a window begins, what is given is known. */
    @Override
    Set<Long> common(SourceListing given) {
      return Winnowing.all(given.tokens());
    }
  };

  /** Returns what counts of submissions, without traits that everybody has. */
  abstract List<Profile> of(List<SourceListing> listings, Set<Long> common);

  /** Returns the traits that code which everybody is given has in any surroundings. */
  Set<Long> common(SourceListing given) {
    return of(List.of(given), Set.of()).get(0).traits();
  }
}
