package org.hallkiosk.hardware.station;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.serial.SerialLinkOpener;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.hallkiosk.hardware.transport.usb.UsbLinkOpener;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// The wires of a real cabinet: `serial:/dev/ttyS0?baud=115200`, `usb:0400:c35a` and
/// `hid:0400:c35a`, and the addresses of IPP printers.
public final class WiredLinks implements Links {

  private static final int USUAL_BAUD = 115_200;
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern SERIAL =
      Pattern.compile("serial:(?<path>/[^?]+)(\\?baud=(?<baud>[1-9][0-9]{2,6}))?");
  private static final Pattern IPP = Pattern.compile("(ipps?|https?)://\\S+");

  @Override
  public Optional<ByteLinkOpener> bytes(String address) {
    Matcher serial = SERIAL.matcher(address);
    if (!serial.matches()) {
      return UsbAddress.of(address).map(UsbLinkOpener::new);
    }
    String baud = serial.group("baud");
    return Optional.of(
        new SerialLinkOpener(
            serial.group("path"), baud == null ? USUAL_BAUD : Integer.parseInt(baud)));
  }

  @Override
  public Optional<IppLink> ipp(String address) {
    return IPP.matcher(address).matches() ? printer(address) : Optional.empty();
  }

  /// Empty for what only looks like an address: no host, a broken escape, an impossible port.
  private static Optional<IppLink> printer(String address) {
    try {
      URI uri = new URI(address);
      return uri.getHost() == null || uri.getPort() > HIGHEST_PORT
          ? Optional.empty()
          : Optional.of(new HttpIppLink(uri));
    } catch (URISyntaxException broken) {
      return Optional.empty();
    }
  }

  /// Real cameras have no link yet.
  @Override
  public Optional<VideoLinkOpener> video(String address) {
    return Optional.empty();
  }
}
