/** The reference solution and what writes the fixtures with it. Never shipped to students. */
package dinosaurus.reference;
