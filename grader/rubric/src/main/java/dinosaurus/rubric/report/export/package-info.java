/**
 * What renders a report for other programs: JUnit XML, GitHub, GitHub Classroom, GitLab,
 * Gradescope.
 */
package dinosaurus.rubric.report.export;
