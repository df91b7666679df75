/**
 * The frames that the harness and a worker exchange over the worker's standard input and output.
 *
 * <p>A frame is a length of four bytes, most significant first, and that many bytes. The worker
 * begins with a frame that names the version of the protocol; from then on, each request frame is
 * answered by one response frame with the same sequence number. Both carry a {@link
 * dinosaurus.worker.protocol.Heap}, the matrices and arrays that the two sides number alike, so
 * that changed arguments and shared matrices look the same on both sides of the pipe.
 */
package dinosaurus.worker.protocol;
