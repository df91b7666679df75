package dinosaurus.harness.shard;

import java.io.IOException;

/** Says in one line what is wrong with a plan, a shard or an archive of results. */
public final class ShardException extends IOException {

  private static final long serialVersionUID = 1;

  ShardException(String message) {
    super(message);
  }
}
