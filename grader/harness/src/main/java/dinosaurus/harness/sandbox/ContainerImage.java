package dinosaurus.harness.sandbox;

/**
 * Holds what an engine says of an image.
 *
 * @param id its content's digest, by which it is run, so that a name given anew changes nothing
 * @param pinned a name that only this content has
 * @param hasVolumes whether it asks for folders that can be written without limit
 */
record ContainerImage(String id, String pinned, boolean hasVolumes) {

  private static final String VOLUMES = "volumes";

  /** Asks an engine for one line: the id, whether there are volumes, and the names with digests. */
  static final String FORMAT =
      "{{.Id}} {{if .Config.Volumes}}"
          + VOLUMES
          + "{{else}}none{{end}}{{range .RepoDigests}} {{.}}{{end}}";

  /** Reads the line. */
  static ContainerImage read(String line) {
    String[] words = line.split(" ");
    String pinned = words.length > 2 ? words[2] : words[0];
    return new ContainerImage(words[0], pinned, words[1].equals(VOLUMES));
  }
}
