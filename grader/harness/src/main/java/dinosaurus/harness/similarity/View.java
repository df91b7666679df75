package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import java.util.Set;

/** Says what of a submission counts when submissions are compared. */
enum View {

  /** The shape of the code: names, numbers, comments, layout and order change nothing. */
  STRUCTURE {
    @Override
    Profile of(SourceListing listing, Set<Long> common) {
      return SyntaxTraits.of(listing).without(common);
    }
  },

  /** The words as they stand, those of comments too; only layout and imports don't count. */
  WORDING {
    @Override
    Profile of(SourceListing listing, Set<Long> common) {
      return Winnowing.profile(listing.tokens(), common);
    }

    /** Wherever a window begins, what is given is known. */
    @Override
    Set<Long> common(SourceListing given) {
      return Winnowing.all(given.tokens());
    }
  };

  /** Returns what counts, without traits that everybody has. */
  abstract Profile of(SourceListing listing, Set<Long> common);

  /** Returns the traits that code which everybody is given has in any surroundings. */
  Set<Long> common(SourceListing given) {
    return of(given, Set.of()).traits();
  }
}
