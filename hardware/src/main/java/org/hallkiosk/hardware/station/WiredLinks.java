package org.hallkiosk.hardware.station;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.audio.AudioLinkOpener;
import org.hallkiosk.hardware.transport.audio.InstalledSoundProgram;
import org.hallkiosk.hardware.transport.audio.SoundCard;
import org.hallkiosk.hardware.transport.audio.SoundProgram;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;
import org.hallkiosk.hardware.transport.gpio.Pi4jOpener;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.pcsc.CardLinkOpener;
import org.hallkiosk.hardware.transport.pcsc.PcscAddress;
import org.hallkiosk.hardware.transport.pcsc.PcscLinkOpener;
import org.hallkiosk.hardware.transport.process.InstalledProgram;
import org.hallkiosk.hardware.transport.process.Program;
import org.hallkiosk.hardware.transport.serial.SerialLinkOpener;
import org.hallkiosk.hardware.transport.tcp.TcpAddress;
import org.hallkiosk.hardware.transport.tcp.TcpLinkOpener;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.hallkiosk.hardware.transport.usb.UsbLinkOpener;
import org.hallkiosk.hardware.transport.video.CaptureOpener;
import org.hallkiosk.hardware.transport.video.VideoAddress;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// The wires of a real cabinet: `serial:/dev/ttyS0?baud=115200`, `usb:0400:c35a`, `hid:0400:c35a`,
/// `tcp://127.0.0.1:3493`, `video:/dev/video0`, `pcsc:`, `gpio:gpiochip0`, `audio:default`, and the
/// addresses of IPP printers.
public final class WiredLinks implements Links {

  private static final int USUAL_BAUD = 115_200;
  private static final int NUT_PORT = 3493;
  private static final Duration CONNECTING = Duration.ofSeconds(1);
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern SERIAL =
      Pattern.compile("serial:(?<path>/[^?]+)(\\?baud=(?<baud>[1-9][0-9]{2,6}))?");
  private static final Pattern IPP = Pattern.compile("(ipps?|https?)://\\S+");

  @Override
  public Optional<ByteLinkOpener> bytes(String address) {
    Matcher serial = SERIAL.matcher(address);
    if (!serial.matches()) {
      return UsbAddress.of(address)
          .<ByteLinkOpener>map(UsbLinkOpener::new)
          .or(() -> socket(address));
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

  private static Optional<ByteLinkOpener> socket(String address) {
    return TcpAddress.parse(address, NUT_PORT).map(to -> new TcpLinkOpener(to, CONNECTING));
  }

  @Override
  public Optional<VideoLinkOpener> video(String address) {
    return VideoAddress.of(address).map(CaptureOpener::new);
  }

  @Override
  public Optional<CardLinkOpener> cards(String address) {
    return PcscAddress.of(address).map(PcscLinkOpener::new);
  }

  @Override
  public Optional<GpioOpener> pins(String address) {
    return Pi4jOpener.parse(address);
  }

  @Override
  public Optional<Program> program(String address, String name) {
    return Optional.of(new InstalledProgram(name, Map.of()));
  }

  @Override
  public Optional<SoundProgram> voice(String address) {
    return Optional.of(new InstalledSoundProgram("espeak-ng"));
  }

  @Override
  public Optional<AudioLinkOpener> loudspeaker(String address) {
    return SoundCard.at(address).map(card -> card);
  }
}
