/**
 * The playground: trains the student's own model with other settings and on other lists, and shows
 * what comes of it. Started by {@code ./dino play}.
 *
 * <p>It knows the student's class from a text of its own, {@code WatchedModel.java}, which is
 * compiled with the student's file and extends its class, so that the student's own {@code
 * optimize} calls a {@code clip} that is watched.
 *
 * <p>Nothing here is graded, and nothing here is to be edited.
 */
package dinosaurus.playground;
