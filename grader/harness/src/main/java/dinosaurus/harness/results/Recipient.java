package dinosaurus.harness.results;

/**
 * Names somebody to whom a report goes.
 *
 * @param name the name
 * @param address the address; empty if it isn't known
 */
public record Recipient(String name, String address) {}
