package org.hallkiosk.hardware.station;

import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.audio.AudioLinkOpener;
import org.hallkiosk.hardware.transport.audio.SoundProgram;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.pcsc.CardLinkOpener;
import org.hallkiosk.hardware.transport.process.Program;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// Turns addresses into wires, by the kind of wire that a driver asks for. Nothing is opened yet:
/// drivers open when they are first asked. Empty where an address names no such wire.
public interface Links {

  /// Bytes both ways: a serial line, a USB endpoint, a socket.
  default Optional<ByteLinkOpener> bytes(String address) {
    return Optional.empty();
  }

  default Optional<IppLink> ipp(String address) {
    return Optional.empty();
  }

  default Optional<VideoLinkOpener> video(String address) {
    return Optional.empty();
  }

  /// A chip card reader of PC/SC.
  default Optional<CardLinkOpener> cards(String address) {
    return Optional.empty();
  }

  /// The pins of a board.
  default Optional<GpioOpener> pins(String address) {
    return Optional.empty();
  }

  /// A program of this machine that is the way to the device.
  ///
  /// @param name such as `scanimage`
  default Optional<Program> program(String address, String name) {
    return Optional.empty();
  }

  /// The program that reads text aloud to this loudspeaker.
  default Optional<SoundProgram> voice(String address) {
    return Optional.empty();
  }

  default Optional<AudioLinkOpener> loudspeaker(String address) {
    return Optional.empty();
  }
}
