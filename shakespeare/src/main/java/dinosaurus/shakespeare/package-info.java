/**
 * The optional part: a network of two LSTM layers that goes on with a poem as Shakespeare might,
 * built on Deep Java Library. Started by {@code ./dino poet}.
 *
 * <p>It has a command line of its own beside the playground's, which is built with the student's
 * code: poems are there while that doesn't compile.
 *
 * <p>Nothing here is graded.
 */
package dinosaurus.shakespeare;
