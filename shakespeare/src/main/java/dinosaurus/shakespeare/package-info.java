/**
 * The optional part: a network of two LSTM layers that goes on with a poem as Shakespeare might,
 * built on Deep Java Library. Started by {@code ./dino poet}.
 *
 * <p>Nothing here is graded.
 */
package dinosaurus.shakespeare;
