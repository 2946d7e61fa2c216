package org.hallkiosk.hardware.driver.ipp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.WhoActs;

/// What `printer-state-reasons` mean to us. Matched by prefix: printers and spoolers append and
/// rewrite `-error`, `-warning` and `-report` as they like (ippeveprinter turns an error into a
/// warning while it still prints).
final class StateReasons {

  private static final Map<String, FaultCode> STOPS =
      Map.ofEntries(
          Map.entry("media-empty", FaultCode.PAPER_OUT),
          Map.entry("media-needed", FaultCode.PAPER_OUT),
          Map.entry("media-jam", FaultCode.PAPER_JAM),
          Map.entry("cover-open", FaultCode.COVER_OPEN),
          Map.entry("door-open", FaultCode.COVER_OPEN),
          Map.entry("interlock-open", FaultCode.COVER_OPEN),
          Map.entry("input-tray-missing", FaultCode.TRAY_MISSING),
          Map.entry("output-tray-missing", FaultCode.TRAY_MISSING),
          Map.entry("output-area-full", FaultCode.OUTPUT_FULL),
          Map.entry("toner-empty", FaultCode.TONER_OUT),
          Map.entry("marker-supply-empty", FaultCode.TONER_OUT),
          Map.entry("developer-empty", FaultCode.TONER_OUT),
          Map.entry("offline", FaultCode.NOT_CONNECTED),
          Map.entry("shutdown", FaultCode.NOT_CONNECTED),
          Map.entry("timed-out", FaultCode.NO_ANSWER));

  private static final Map<String, FaultCode> WARNINGS =
      Map.of(
          "media-low", FaultCode.PAPER_LOW,
          "toner-low", FaultCode.TONER_LOW,
          "marker-supply-low", FaultCode.TONER_LOW,
          "developer-low", FaultCode.TONER_LOW);

  /// Faults of the machine that hall staff mend without a tool.
  private static final List<String> FOR_THE_ATTENDANT = List.of("marker-waste-full", "paused");

  private static final List<String> SOON_FOR_THE_ATTENDANT =
      List.of("output-area-almost-full", "marker-waste-almost-full");

  private static final List<String> FOR_THE_TECHNICIAN =
      List.of("fuser-over-temp", "opc-life-over", "spool-area-full");

  private StateReasons() {}

  static Health health(List<String> reasons) {
    return new Health(
        reasons.stream().flatMap(reason -> stop(reason).stream()).toList(),
        reasons.stream().flatMap(reason -> warning(reason).stream()).toList());
  }

  private static Optional<Fault> stop(String reason) {
    return coded(STOPS, reason)
        .or(() -> broken(FOR_THE_ATTENDANT, reason, WhoActs.ATTENDANT))
        .or(() -> broken(FOR_THE_TECHNICIAN, reason, WhoActs.TECHNICIAN));
  }

  private static Optional<Fault> warning(String reason) {
    return coded(WARNINGS, reason)
        .or(() -> broken(SOON_FOR_THE_ATTENDANT, reason, WhoActs.ATTENDANT));
  }

  private static Optional<Fault> coded(Map<String, FaultCode> table, String reason) {
    return table.entrySet().stream()
        .filter(row -> reason.startsWith(row.getKey()))
        .map(row -> Fault.of(row.getValue(), sentence(reason)))
        .findFirst();
  }

  private static Optional<Fault> broken(List<String> prefixes, String reason, WhoActs who) {
    return prefixes.stream()
        .filter(reason::startsWith)
        .map(_ -> new Fault(FaultCode.DEVICE_ERROR, who, sentence(reason)))
        .findFirst();
  }

  private static String sentence(String reason) {
    return "the printer reports " + reason;
  }
}
