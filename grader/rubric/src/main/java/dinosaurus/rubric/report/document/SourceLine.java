package dinosaurus.rubric.report.document;

/**
 * Holds a line of a submission.
 *
 * @param number its number in the file, from 1
 * @param text what it says, bounded and fit to be shown, without the indentation of all
 */
public record SourceLine(int number, String text) {}
