package dinosaurus.rubric.report.document;

import java.util.Optional;

/**
 * Holds what there is to tell of a submission as a whole, such as a message of the compiler.
 *
 * @param text the message, which may have several lines
 * @param place the student's own line that it is about, where it is known
 */
public record MessageEntry(String text, Optional<SourcePlace> place) {}
