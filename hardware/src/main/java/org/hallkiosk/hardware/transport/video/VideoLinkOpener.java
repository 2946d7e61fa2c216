package org.hallkiosk.hardware.transport.video;

import java.io.IOException;

/// Opens a fresh link to one camera, as often as a driver has to reopen it.
@FunctionalInterface
public interface VideoLinkOpener {

  /// @throws IOException when no camera is there; the message names the address
  VideoLink open() throws IOException;
}
