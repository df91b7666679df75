/** What writes the verdict for people and for programs: the scoreboard, report.md, report.json. */
package dinosaurus.rubric.report;
