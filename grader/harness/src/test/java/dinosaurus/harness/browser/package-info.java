/** Looks at the pages as people's browsers do: in a headless Chromium, from the disk. */
package dinosaurus.harness.browser;
