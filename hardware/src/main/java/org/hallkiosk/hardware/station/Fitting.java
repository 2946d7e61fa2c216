package org.hallkiosk.hardware.station;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.driver.escpos.GlyphRasteriser;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.audio.AudioLinkOpener;
import org.hallkiosk.hardware.transport.audio.SoundProgram;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.pcsc.CardLinkOpener;
import org.hallkiosk.hardware.transport.process.Program;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// All that a driver can be fitted with for one entry of the device list.
///
/// @param cabinet a view of the terminal's cabinet of the driver's own, for what hangs on its locks
record Fitting(DeviceEntry entry, Surroundings surroundings, Supplier<Cabinet> cabinet) {
  Options options() {
    return new Options(entry.options());
  }

  ByteLinkOpener bytes() throws WrongEntryException {
    return bytes(entry.address());
  }

  /// A wire beside the entry's own.
  ByteLinkOpener bytes(String address) throws WrongEntryException {
    return wired(links().bytes(address));
  }

  IppLink ipp() throws WrongEntryException {
    return wired(links().ipp(entry.address()));
  }

  VideoLinkOpener video() throws WrongEntryException {
    return wired(links().video(entry.address()));
  }

  CardLinkOpener cards() throws WrongEntryException {
    return wired(links().cards(entry.address()));
  }

  GpioOpener pins() throws WrongEntryException {
    return wired(links().pins(entry.address()));
  }

  Program program(String name) throws WrongEntryException {
    return wired(links().program(entry.address(), name));
  }

  SoundProgram voice() throws WrongEntryException {
    return wired(links().voice(entry.address()));
  }

  AudioLinkOpener loudspeaker() throws WrongEntryException {
    return wired(links().loudspeaker(entry.address()));
  }

  GlyphRasteriser glyphs() {
    return new LateGlyphs(surroundings.glyphFonts());
  }

  /// A file or folder of this device's own.
  Path book(String name) {
    return surroundings.data().resolve(entry.kind() + "-" + name);
  }

  private Links links() {
    return surroundings.links();
  }

  <W> W wired(Optional<W> wire) throws WrongEntryException {
    return wire.orElseThrow(
        () ->
            new WrongEntryException(
                "no wire is known at this address; mend it in the device list"));
  }
}
