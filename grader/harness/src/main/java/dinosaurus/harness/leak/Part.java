package dinosaurus.harness.leak;

/**
 * Holds what was unpacked or decoded out of something else.
 *
 * @param how how it came out: an entry's name, or the encoding
 * @param bytes what came out
 */
record Part(String how, byte[] bytes) {}
