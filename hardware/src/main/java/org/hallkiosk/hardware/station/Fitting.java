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
import org.hallkiosk.hardware.transport.trace.Scrubber;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// All that a driver can be fitted with for one entry of the device list.
///
/// @param entry without the options that are the station's own
/// @param cabinet a view of the terminal's cabinet of the driver's own, for what hangs on its board
/// @param mouths where the terminal's printers let papers out
record Fitting(
    DeviceEntry entry,
    Surroundings surroundings,
    Supplier<Cabinet> cabinet,
    Mouths mouths,
    Trace trace) {
  /// @throws WrongEntryException when an option of the station's own cannot be
  static Fitting of(
      DeviceEntry entry, Surroundings surroundings, Supplier<Cabinet> cabinet, Mouths mouths)
      throws WrongEntryException {
    Trace trace = Trace.of(entry, surroundings.data());
    return new Fitting(Trace.without(entry), surroundings, cabinet, mouths, trace);
  }

  /// @throws WrongEntryException when a trace of a wire is asked for that carries no bytes
  void checkTrace() throws WrongEntryException {
    if (trace.file().isPresent() && links().bytes(entry.address()).isEmpty()) {
      throw new WrongEntryException("this wire cannot be traced; take option trace out");
    }
  }

  Options options() {
    return new Options(entry.options());
  }

  /// @param scrubber takes what is a citizen's out of a trace
  ByteLinkOpener bytes(Scrubber scrubber) throws WrongEntryException {
    return bytes(entry.address(), scrubber);
  }

  /// The entry's own wire by another spelling of its address.
  ByteLinkOpener bytes(String address, Scrubber scrubber) throws WrongEntryException {
    return trace.of(beside(address), scrubber);
  }

  /// A wire beside the entry's own, which is never traced.
  ByteLinkOpener beside(String address) throws WrongEntryException {
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
