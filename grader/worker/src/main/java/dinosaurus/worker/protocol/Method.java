package dinosaurus.worker.protocol;

/** Names the methods of the contract, in the order of the bytes that stand for them. */
public enum Method {
  CLIP,
  SAMPLE,
  OPTIMIZE,
  MODEL
}
