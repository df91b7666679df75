/**
 * The student page: {@code report.html}, one file that opens from the disk.
 *
 * <p>The templates in {@code src/main/jte} become Java when the project is built, so that javac
 * checks them, and escape whatever they print. The pictures are static SVG: no script runs, the
 * same report gives the same bytes, and the page prints as it looks.
 */
package dinosaurus.rubric.report.page;
