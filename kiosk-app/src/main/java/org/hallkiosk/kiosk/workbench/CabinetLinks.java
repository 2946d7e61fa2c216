package org.hallkiosk.kiosk.workbench;

import java.util.Optional;
import org.hallkiosk.hardware.station.Links;
import org.hallkiosk.hardware.station.WiredLinks;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// Resolves `sim:` addresses to the simulated cabinet, and all others as a real terminal does: a
/// single simulated device can stand beside real ones.
record CabinetLinks(Cabinet cabinet, WiredLinks wired) implements Links {

  @Override
  public Optional<ByteLinkOpener> bytes(String address) {
    return switch (address) {
      case "sim:id-card-reader" -> Optional.of(cabinet.readerLine());
      case "sim:receipt-printer" -> Optional.of(cabinet.slipPrinter());
      default -> wired.bytes(address);
    };
  }

  @Override
  public Optional<IppLink> ipp(String address) {
    return address.equals("sim:document-printer")
        ? wired.ipp(cabinet.printer().address().toString())
        : wired.ipp(address);
  }

  @Override
  public Optional<VideoLinkOpener> video(String address) {
    return address.equals("sim:camera") ? Optional.of(cabinet.camera()) : wired.video(address);
  }
}
