package org.hallkiosk.kiosk.workbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.station.DeviceEntry;
import org.hallkiosk.hardware.station.Links;
import org.hallkiosk.hardware.station.Station;
import org.hallkiosk.hardware.station.Surroundings;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// An ID card reader as a terminal has it, on a line of its own with a simulated module behind.
final class BenchReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String ADDRESS = "sim:bench-reader";

  private final SimulatedSamModule module = new SimulatedSamModule();
  private final Station station;
  private volatile Optional<StampedLink> wire = Optional.empty();

  BenchReader(LineSpeed speed) {
    SimulatedLine line = new SimulatedLine(ADDRESS, speed, new RealTime(), module);
    this.station =
        new Station(
            List.of(new DeviceEntry("id-card-reader", "sam", ADDRESS, Map.of())),
            new Surroundings(new OneLine(() -> stamped(line)), List.of(), Path.of("")),
            _ -> {});
  }

  private ByteLink stamped(SimulatedLine line) throws IOException {
    StampedLink link = new StampedLink(line.open());
    wire = Optional.of(link);
    return link;
  }

  /// @throws IllegalStateException when the card is not read
  void read(SimulatedCard card) {
    wire.ifPresent(StampedLink::forget);
    module.layCard(card);
    CardReading reading = station.devices().idCardReader().read(PATIENCE, new CancelSignal());
    if (!(reading instanceof CardReading.Read)) {
      throw new IllegalStateException("the bench's card was not read: " + reading);
    }
  }

  /// When the find answer's last byte had come, on the machine's clock of nanoseconds.
  long found() {
    return wire.map(StampedLink::found).orElseThrow();
  }

  @Override
  public void close() {
    station.close();
  }

  private record OneLine(ByteLinkOpener opener) implements Links {

    @Override
    public Optional<ByteLinkOpener> bytes(String address) {
      return Optional.of(opener);
    }

    @Override
    public Optional<IppLink> ipp(String address) {
      return Optional.empty();
    }

    @Override
    public Optional<VideoLinkOpener> video(String address) {
      return Optional.empty();
    }
  }
}
