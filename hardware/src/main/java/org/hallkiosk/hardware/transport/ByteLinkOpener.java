package org.hallkiosk.hardware.transport;

import java.io.IOException;

/// Opens a fresh link to one address, as often as a driver has to reopen it.
@FunctionalInterface
public interface ByteLinkOpener {

  /// @throws IOException when nothing answers at the address; the message names it
  ByteLink open() throws IOException;
}
