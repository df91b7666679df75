/**
 * The misconceptions: wrong models, each a small variation of the reference that does what a
 * student who holds one mistaken idea would do.
 *
 * <p>{@link dinosaurus.reference.ReferenceModel} with its steps as methods is the material: {@link
 * dinosaurus.reference.misconceptions.SampleSteps}, {@link
 * dinosaurus.reference.misconceptions.OptimizeSteps} and {@link
 * dinosaurus.reference.misconceptions.ModelSteps} are correct, and a misconception overrides the
 * step that it gets wrong. {@code reference/MISCONCEPTIONS.md} lists what Java can't express.
 */
package dinosaurus.reference.misconceptions;
