package org.hallkiosk.hardware.station;

import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// Turns addresses into wires. Nothing is opened yet: drivers open when they are first asked.
public interface Links {

  /// @return empty when this address names no wire of bytes
  Optional<ByteLinkOpener> bytes(String address);

  /// @return empty when this address names no IPP printer
  Optional<IppLink> ipp(String address);

  /// @return empty when this address names no camera
  Optional<VideoLinkOpener> video(String address);
}
