package org.hallkiosk.hardware.transport.serial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.junit.jupiter.api.Assumptions;

/// A real line whose far end somebody else opens by its path.
public final class BarePty implements AutoCloseable {
  private static final int BAUD = 115_200;
  private final PtyPair pair;

  private BarePty(PtyPair pair) {
    this.pair = pair;
  }

  /// Skips the test, and says why, where socat is not installed.
  public static BarePty start() {
    try {
      Optional<PtyPair> pair = PtyPair.start();
      Assumptions.assumeTrue(pair.isPresent(), "skipped: socat is not installed");
      return new BarePty(pair.orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the driver opens.
  public ByteLinkOpener host() {
    return new SerialLinkOpener(pair.one(), BAUD);
  }

  /// The path of the other end.
  public String far() {
    return pair.other();
  }

  @Override
  public void close() {
    pair.close();
  }
}
