package org.hallkiosk.hardware.simulator.ipp;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The printer attributes that the simulated printer tells.
final class PrinterDescription {

  private static final int IDLE = 3;
  private static final int PROCESSING = 4;
  private static final int STOPPED = 5;

  private final SimulatedIppSettings settings;
  private final URI address;

  PrinterDescription(SimulatedIppSettings settings, URI address) {
    this.settings = settings;
    this.address = address;
  }

  List<IppAttribute> of(PrintQueue queue) {
    List<IppAttribute> said = new ArrayList<>(lasting());
    said.add(IppAttribute.numbers(IppAttribute.ENUM, "printer-state", state(queue)));
    said.add(
        IppAttribute.words(
            IppAttribute.KEYWORD, "printer-state-reasons", queue.reasons().stream()));
    said.add(IppAttribute.flag("printer-is-accepting-jobs", true));
    said.addAll(supplies(queue.path()));
    if (settings.spooler()) {
      said.add(IppAttribute.word(IppAttribute.TEXT, "cups-version", "2.4.2"));
    }
    return said;
  }

  private static List<IppAttribute> supplies(PaperPath path) {
    return List.of(
        IppAttribute.words(
            IppAttribute.KEYWORD, "media-source-supported", Stream.of("auto", "tray-1", "tray-2")),
        IppAttribute.words(
            IppAttribute.OCTETS,
            "printer-input-tray",
            Stream.of(tray("Tray 1", path.level()), tray("Tray 2", path.sheetsInSecondTray))),
        IppAttribute.words(
            IppAttribute.NAME, "marker-names", Stream.of("black toner", "waste toner box")),
        IppAttribute.words(
            IppAttribute.KEYWORD, "marker-types", Stream.of("toner-cartridge", "waste-toner")),
        IppAttribute.numbers(IppAttribute.INTEGER, "marker-levels", path.toner, path.wasteToner),
        IppAttribute.numbers(IppAttribute.INTEGER, "marker-low-levels", 10, 0),
        IppAttribute.numbers(IppAttribute.INTEGER, "marker-high-levels", 100, 95));
  }

  private static String tray(String name, int level) {
    return "type=sheetFeedAutoRemovableTray;maxcapacity="
        + PaperPath.CAPACITY
        + ";level="
        + level
        + ";status=0;name="
        + name
        + ";";
  }

  private List<IppAttribute> lasting() {
    return List.of(
        IppAttribute.word(IppAttribute.URI, "printer-uri-supported", address.toString()),
        IppAttribute.word(IppAttribute.TEXT, "printer-make-and-model", settings.model()),
        IppAttribute.words(
            IppAttribute.MEDIA_TYPE, "document-format-supported", settings.formats().stream()),
        IppAttribute.words(IppAttribute.KEYWORD, "ipp-versions-supported", Stream.of("1.1", "2.0")),
        IppAttribute.word(IppAttribute.KEYWORD, "ipp-features-supported", "ipp-everywhere"),
        IppAttribute.numbers(IppAttribute.ENUM, "operations-supported", operations()));
  }

  private int[] operations() {
    return settings.takesJobsInParts()
        ? new int[] {2, 5, 6, 8, 9, 10, 11}
        : new int[] {2, 8, 9, 10, 11};
  }

  private static int state(PrintQueue queue) {
    if (queue.stopped() && !queue.reasons().equals(List.of("none"))) {
      return STOPPED;
    }
    return queue.current().isPresent() ? PROCESSING : IDLE;
  }
}
