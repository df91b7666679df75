package dinosaurus.worker.protocol;

/** Names the answers, in the order of the bytes that stand for them. */
enum AnswerKind {
  RETURNED,
  NOT_IMPLEMENTED,
  THREW,
  REFUSED
}
