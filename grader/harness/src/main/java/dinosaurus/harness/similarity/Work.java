package dinosaurus.harness.similarity;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Names what one student handed in, and reads it when asked.
 *
 * @param name the submission's name, which no other of the class has
 * @param code reads its Java files; nothing if there is nothing to compare
 */
public record Work(String name, Supplier<Optional<Listing>> code) {}
