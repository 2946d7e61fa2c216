package org.hallkiosk.hardware.station;

import java.nio.file.Path;
import java.util.Optional;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.driver.escpos.GlyphRasteriser;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// All that a driver can be fitted with for one entry of the device list.
///
/// @param cabinet for what hangs on its locks; empty for the cabinet itself
record Fitting(DeviceEntry entry, Surroundings surroundings, Optional<Cabinet> cabinet) {
  Options options() {
    return new Options(entry.options());
  }

  ByteLinkOpener bytes() throws WrongEntryException {
    return wired(links().bytes(entry.address()));
  }

  IppLink ipp() throws WrongEntryException {
    return wired(links().ipp(entry.address()));
  }

  VideoLinkOpener video() throws WrongEntryException {
    return wired(links().video(entry.address()));
  }

  GlyphRasteriser glyphs() {
    return new LateGlyphs(surroundings.glyphFonts());
  }

  /// A file of this device's own.
  Path book(String name) {
    return surroundings.data().resolve(entry.kind() + "-" + name);
  }

  Links links() {
    return surroundings.links();
  }

  private static <W> W wired(Optional<W> wire) throws WrongEntryException {
    return wire.orElseThrow(
        () ->
            new WrongEntryException(
                "no wire is known at this address; mend it in the device list"));
  }
}
