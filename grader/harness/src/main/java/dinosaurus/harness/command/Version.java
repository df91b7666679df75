package dinosaurus.harness.command;

import dinosaurus.harness.bulk.AssignmentVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the versions. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "dino " + AssignmentVersion.get(), "Java " + System.getProperty("java.version")
    };
  }
}
