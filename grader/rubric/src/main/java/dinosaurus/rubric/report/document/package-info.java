/**
 * The one report model: {@code report.json} as records, from which everything else is rendered.
 *
 * <p>Rendering never scores: a report.json on disk is enough for report.md, report.html, the class
 * page and every exported file.
 */
package dinosaurus.rubric.report.document;
