/**
 * The process that compiles submissions, one after the other, and the frames it speaks.
 *
 * <p>Sources come in and classes go out over its pipes; it reads and writes no file of a
 * submission.
 */
package dinosaurus.worker.javac;
