package dinosaurus.harness.kit;

/** What a kit may have beyond what every kit has. */
public enum KitPart {

  /** The workflows of a class repository, and the grader that they run, which must be built. */
  WORKFLOWS,

  /** The optional part: its sources and trained weights. */
  SHAKESPEARE
}
