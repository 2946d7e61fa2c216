package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Supply;
import org.hallkiosk.hardware.device.SupplyKind;
import org.hallkiosk.hardware.device.SupplyLevel;

/// Whether a printer can print for us, by all that it says: reasons, state, our tray, its toner.
final class StatedHealth {
  private final AttributeGroup said;
  private final List<Supply> markers;
  private final Optional<Tray> ours;

  /// @param tray that jobs of ours are printed from; empty for the printer's own choice
  StatedHealth(AttributeGroup said, Optional<String> tray, List<Tray> trays, List<Supply> markers) {
    this.said = said;
    this.markers = markers;
    this.ours = tray.flatMap(wanted -> named(wanted, trays));
  }

  private static Optional<Tray> named(String wanted, List<Tray> trays) {
    return trays.stream().filter(tray -> tray.name().equals(Tray.spelled(wanted))).findFirst();
  }

  static SupplyLevel level(Tray tray, int low) {
    return tray.percent().isPresent()
        ? Markers.falling(tray.percent().getAsInt(), low)
        : SupplyLevel.UNKNOWN;
  }

  Health health() {
    Health stated = StateReasons.health(said.getStrings(Types.printerStateReasons));
    List<Fault> faults = new ArrayList<>(stated.faults());
    List<Fault> warnings = new ArrayList<>(stated.warnings());
    ours.ifPresent(tray -> judge(tray, faults, warnings));
    if (isRestingSpooler()) {
      warnings.addAll(faults);
      faults.clear();
    }
    addTonerLow(warnings);
    if (faults.isEmpty()) {
      addStopped(faults);
    }
    return new Health(faults, warnings);
  }

  /// `media-empty` says that some tray is empty (RFC 8011 clause 5.4.12), `media-needed` that a job
  /// waits for paper.
  private static void judge(Tray ours, List<Fault> faults, List<Fault> warnings) {
    if (ours.holdsPaper()) {
      List<Fault> elsewhere = faults.stream().filter(StatedHealth::someTrayIsEmpty).toList();
      faults.removeAll(elsewhere);
      warnings.addAll(elsewhere);
    } else if (ours.level() == 0
        && faults.stream().noneMatch(fault -> fault.code() == FaultCode.PAPER_OUT)) {
      faults.add(
          Fault.of(FaultCode.PAPER_OUT, "the printer says that " + ours.name() + " is empty"));
    }
  }

  private static boolean someTrayIsEmpty(Fault fault) {
    return fault.code() == FaultCode.PAPER_OUT && fault.detail().contains("media-empty");
  }

  /// A CUPS queue hears of its printer only while it prints; at rest it keeps saying what it heard
  /// last, for days, and a queue refused for that would never learn better.
  private boolean isRestingSpooler() {
    return said.get("cups-version") != null && state().getCode() == PrinterState.Code.idle;
  }

  private PrinterState state() {
    return Objects.requireNonNull(said.getValue(Types.printerState), "no state");
  }

  private void addTonerLow(List<Fault> warnings) {
    if (warnings.stream().anyMatch(warning -> warning.code() == FaultCode.TONER_LOW)) {
      return;
    }
    markers.stream()
        .filter(supply -> supply.kind() == SupplyKind.TONER)
        .filter(StatedHealth::isLow)
        .map(supply -> supply.name() + " is at " + supply.percent().orElse(0) + " %")
        .map(sentence -> Fault.of(FaultCode.TONER_LOW, sentence))
        .forEach(warnings::add);
  }

  private static boolean isLow(Supply supply) {
    return switch (supply.level()) {
      case LOW, SPENT -> true;
      case ENOUGH, UNKNOWN -> false;
    };
  }

  private void addStopped(List<Fault> faults) {
    if (state().getCode() == PrinterState.Code.stopped) {
      faults.add(Fault.of(FaultCode.DEVICE_ERROR, "the printer has stopped, for " + reasons()));
    } else if (Boolean.FALSE.equals(said.getValue(Types.printerIsAcceptingJobs))) {
      faults.add(Fault.of(FaultCode.DEVICE_ERROR, "the printer accepts no jobs, for " + reasons()));
    }
  }

  private String reasons() {
    return String.join(", ", said.getStrings(Types.printerStateReasons));
  }
}
