/**
 * What writes a report for other programs: JUnit XML, GitHub, GitHub Classroom, GitLab, Gradescope.
 */
package dinosaurus.harness.export;
