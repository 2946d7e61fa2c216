package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.station.DeviceEntry;
import org.hallkiosk.hardware.station.Installed;
import org.hallkiosk.hardware.station.Station;
import org.hallkiosk.hardware.station.Surroundings;
import org.hallkiosk.hardware.station.WiredLinks;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.ConfigurationFolder;
import org.hallkiosk.kiosk.configuration.ConfigurationReading;
import org.hallkiosk.kiosk.workbench.hall.HallBench;

/// The devices of the terminal that ships, each through its driver and its wire, and nothing else
/// of a terminal.
public final class CabinetStation implements AutoCloseable {

  private static final Path FONT = HallBench.FONTS.resolve("NotoSansSC_400Regular.ttf");

  private final Configuration configuration =
      assertInstanceOf(
              ConfigurationReading.Usable.class,
              new ConfigurationFolder(Path.of("..", "config")).read())
          .configuration();
  private final Cabinet cabinet;
  private final Station station;

  /// @param folder for books, papers and slips
  public CabinetStation(Path folder) throws IOException {
    this.cabinet = new Cabinet(folder, FONT, _ -> {}, _ -> {});
    this.station =
        new Station(
            configuration.terminal().devices().stream()
                .map(one -> new DeviceEntry(one.kind(), one.model(), one.address(), one.options()))
                .toList(),
            new Surroundings(new CabinetLinks(cabinet, new WiredLinks()), List.of(FONT), folder),
            _ -> {});
  }

  public Configuration configuration() {
    return configuration;
  }

  public Cabinet cabinet() {
    return cabinet;
  }

  public Installed devices() {
    return station.devices();
  }

  /// What can happen to a device, done now.
  public void happens(DeviceKind kind, String what, String argument) {
    cabinet.board(kind).board().happen(what, argument);
  }

  /// Staff fill the tray with forms and count them.
  public void loadForms(String first, int count) {
    happens(DeviceKind.FORM_PRINTER, "load-forms", first + " " + count);
    devices()
        .formPrinter()
        .load(new FormStock(first, count))
        .ifPresent(
            fault -> {
              throw new AssertionError("the forms could not be counted: " + fault);
            });
  }

  @Override
  public void close() {
    station.close();
    cabinet.close();
  }
}
