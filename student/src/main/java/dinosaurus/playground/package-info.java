/**
 * The playground: trains the student's own model with other settings and on other lists, and shows
 * what comes of it. Started by {@code ./dino play}.
 *
 * <p>Nothing here is graded, and nothing here is to be edited.
 */
package dinosaurus.playground;
