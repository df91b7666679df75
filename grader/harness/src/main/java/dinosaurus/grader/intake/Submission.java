package dinosaurus.grader.intake;

import java.nio.file.Path;

/**
 * Names what one student handed in.
 *
 * @param name the name of its reports' folder, which no other submission of the run has
 * @param path the file or the folder
 */
public record Submission(String name, Path path) {}
