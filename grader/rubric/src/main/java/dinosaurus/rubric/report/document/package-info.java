/**
 * The one report model: {@code report.json} as records, from which everything else is rendered.
 *
 * <p>A verdict knows how to word itself, and more than a report may tell: so it isn't what is
 * written. An entry here holds what was derived from it, points and sentences; what a report tells
 * as it is (findings, evidence, the reproduction) is the verdict's own.
 *
 * <p>Rendering never scores: a report.json on disk is enough for report.md, report.html, the class
 * page and every exported file.
 */
package dinosaurus.rubric.report.document;
