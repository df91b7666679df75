/** Made-up classes of honest students and of copiers, to tell what is listed and what isn't. */
package dinosaurus.harness.similarity;
