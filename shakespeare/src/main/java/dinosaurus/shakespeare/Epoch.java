package dinosaurus.shakespeare;

/**
 * Tells what came of going through the text once.
 *
 * @param number which time it was, from 1
 * @param seconds how long it took
 * @param loss the mean loss a character while learning, with dropout, in nats
 * @param heldOutLoss the loss a character afterwards on the text held out, without dropout, in nats
 */
record Epoch(int number, double seconds, double loss, double heldOutLoss) {}
