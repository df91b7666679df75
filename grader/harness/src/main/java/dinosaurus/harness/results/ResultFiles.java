package dinosaurus.harness.results;

import java.util.Set;

/** Names what dino writes to a folder of results, beside a folder for each submission. */
public final class ResultFiles {

  /** The table of grades. */
  public static final String GRADES = "grades.csv";

  /** The class page. */
  public static final String PAGE = "index.html";

  /** The rows of the class page's table. */
  public static final String PAGE_DATA = "index-data.js";

  /** The page that shows one submission after another. */
  public static final String REVIEW = "review.html";

  /** The folder with what the class page needs besides. */
  public static final String ASSETS = "assets";

  /** The list of the last run. */
  public static final String CLASS = "class.json";

  /** The list of the run before, if it came to its end. */
  public static final String CLASS_BEFORE = "class-before.json";

  /** A line of each run that found something else than the one before. */
  public static final String RUNS = "runs.json";

  /** The page about the graded tests, once it was asked for. */
  public static final String RUBRIC = "rubric.html";

  /** What the instructor noted about submissions, once a policy was applied. */
  public static final String NOTES = "notes.json";

  /** What comparing the submissions found. */
  public static final String SIMILARITY = "similarity.json";

  /** The folder of the pages of pairs that are alike. */
  public static final String PAIRS = "pairs";

  /** The folder of what the instructor alone may read of each submission. */
  public static final String INSTRUCTOR = "instructor";

  /** What keeps other commands away. */
  public static final String LOCK = ".lock";

  /** What is there while a run has left no list yet, also of one that was killed. */
  public static final String RUNNING = ".running";

  /** The grade of a submission, in its own folder. */
  public static final String GRADE = "grade.json";

  /** The names that no submission's folder has. */
  public static final Set<String> RESERVED =
      Set.of(
          GRADES,
          PAGE,
          PAGE_DATA,
          REVIEW,
          ASSETS,
          CLASS,
          CLASS_BEFORE,
          NOTES,
          RUBRIC,
          RUNS,
          SIMILARITY,
          PAIRS,
          INSTRUCTOR,
          LOCK);

  private ResultFiles() {}
}
