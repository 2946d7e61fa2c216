package org.hallkiosk.kiosk.workbench;

import java.util.Optional;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.hardware.station.Links;
import org.hallkiosk.hardware.station.WiredLinks;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.audio.AudioLinkOpener;
import org.hallkiosk.hardware.transport.audio.SoundProgram;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.pcsc.CardLinkOpener;
import org.hallkiosk.hardware.transport.process.Program;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// Resolves `sim:` and a kind, such as `sim:power`, to the simulated cabinet, and all others as a
/// real terminal does: a single simulated device can stand beside real ones.
record CabinetLinks(Cabinet cabinet, WiredLinks wired) implements Links {
  private static final String SCHEME = "sim:";

  /// SANE's own name for the simulated flatbed, since a driver asks `scanimage` for it.
  private static final String FLATBED = "sane:simscan:0";

  @Override
  public Optional<ByteLinkOpener> bytes(String address) {
    return isSimulated(address) ? kind(address).flatMap(this::line) : wired.bytes(address);
  }

  private Optional<ByteLinkOpener> line(DeviceKind kind) {
    return switch (kind) {
      case ID_CARD_READER -> Optional.of(cabinet.readerLine());
      case CODE_SCANNER -> Optional.of(cabinet.readingTable().engineLine());
      case RECEIPT_PRINTER -> Optional.of(cabinet.slipPrinter());
      case CABINET -> Optional.of(cabinet.premises().relayLine());
      case ENTRY_DOOR -> Optional.of(cabinet.premises().outerLine());
      case POWER -> Optional.of(cabinet.premises().upsLine());
      case FINGERPRINT_READER -> Optional.of(cabinet.readingTable().fingerLine());
      case CARD_TERMINAL -> Optional.of(cabinet.cardBay().bankLine());
      case CARD_DISPENSER -> Optional.of(cabinet.cardBay().dispenserLine());
      case SMART_CARD_READER, CAMERA, DOCUMENT_SCANNER, DOCUMENT_PRINTER, FORM_PRINTER, SPEAKER ->
          Optional.empty();
    };
  }

  @Override
  public Optional<IppLink> ipp(String address) {
    return isSimulated(address)
        ? printer(address).flatMap(printer -> wired.ipp(printer.address().toString()))
        : wired.ipp(address);
  }

  private Optional<SimulatedIppPrinter> printer(String address) {
    return is(DeviceKind.DOCUMENT_PRINTER, address)
        ? Optional.of(cabinet.printer())
        : only(DeviceKind.FORM_PRINTER, address, cabinet.paperBay().formPrinter());
  }

  @Override
  public Optional<VideoLinkOpener> video(String address) {
    if (!isSimulated(address)) {
      return wired.video(address);
    }
    return kind(address).flatMap(this::camera);
  }

  private Optional<VideoLinkOpener> camera(DeviceKind kind) {
    return switch (kind) {
      case CAMERA -> Optional.of(cabinet.camera());
      case DOCUMENT_SCANNER -> Optional.of(cabinet.readingTable().tableCamera());
      case CODE_SCANNER -> Optional.of(cabinet.readingTable().codeCamera());
      case ID_CARD_READER,
          SMART_CARD_READER,
          DOCUMENT_PRINTER,
          FORM_PRINTER,
          RECEIPT_PRINTER,
          CABINET,
          ENTRY_DOOR,
          POWER,
          SPEAKER,
          FINGERPRINT_READER,
          CARD_TERMINAL,
          CARD_DISPENSER ->
          Optional.empty();
    };
  }

  @Override
  public Optional<CardLinkOpener> cards(String address) {
    return isSimulated(address)
        ? only(DeviceKind.SMART_CARD_READER, address, cabinet.cardBay().chips())
        : wired.cards(address);
  }

  @Override
  public Optional<GpioOpener> pins(String address) {
    return is(DeviceKind.CABINET, address)
        ? Optional.of(cabinet.premises().pins())
        : wired.pins(address);
  }

  @Override
  public Optional<Program> program(String address, String name) {
    if (address.equals(FLATBED)) {
      return Optional.of(cabinet.readingTable().scanimage());
    }
    return isSimulated(address) ? Optional.empty() : wired.program(address, name);
  }

  @Override
  public Optional<SoundProgram> voice(String address) {
    return isSimulated(address)
        ? only(DeviceKind.SPEAKER, address, cabinet.premises().voice())
        : wired.voice(address);
  }

  @Override
  public Optional<AudioLinkOpener> loudspeaker(String address) {
    return isSimulated(address)
        ? only(DeviceKind.SPEAKER, address, cabinet.premises().loudspeaker())
        : wired.loudspeaker(address);
  }

  private static boolean isSimulated(String address) {
    return address.startsWith(SCHEME);
  }

  private static Optional<DeviceKind> kind(String address) {
    return DeviceKind.named(address.substring(SCHEME.length()));
  }

  private static boolean is(DeviceKind kind, String address) {
    return address.equals(SCHEME + kind.configured());
  }

  private static <W> Optional<W> only(DeviceKind kind, String address, W wire) {
    return is(kind, address) ? Optional.of(wire) : Optional.empty();
  }
}
