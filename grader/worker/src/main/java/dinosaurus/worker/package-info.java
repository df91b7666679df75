/** The process that runs one submission and nothing else. */
package dinosaurus.worker;
