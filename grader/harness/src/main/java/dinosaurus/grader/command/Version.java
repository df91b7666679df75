package dinosaurus.grader.command;

import dinosaurus.grader.bulk.AssignmentVersion;
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
