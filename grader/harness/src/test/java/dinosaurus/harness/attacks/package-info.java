/**
 * Submissions that attack the grader, and twins of theirs that don't.
 *
 * <p>They are in {@code resources/dinosaurus/harness/attacks}, a page for each kind. A heading
 * names an attack; the line below it says what it earns, in {@code clip}, {@code sample}, {@code
 * optimize} and {@code model}, and how it ends; then comes what makes it one, in Java: {@code
 * clip}, {@code sample}, {@code optimize} or {@code model} is what the method does first, {@code
 * rare} what {@code model} does first where there is a single name to learn, {@code alone} what
 * {@code sample} does first until {@code model} is called, {@code start} is in the constructor,
 * {@code members} in the class, {@code beside} in the file, {@code whole} all of the file, and
 * anything with a dot the name of another file. The rest is an honest solution.
 *
 * <p>{@code attempt(() -> ...)} fails the submission if what is in it succeeds. <code>${...}</code>
 * stands for something of the machine that {@link dinosaurus.harness.attacks.Machine} watches, and
 * <code>{{1000 x text}}</code> for a text a thousand times, # being the number of each.
 */
package dinosaurus.harness.attacks;
