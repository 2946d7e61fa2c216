package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PrinterCapabilities;

/// What the printer says of itself.
///
/// @param takesJobsInParts whether it knows Create-Job and Send-Document
record PrinterView(PrinterCapabilities capabilities, boolean takesJobsInParts, Health health) {

  /// Throws unchecked where the answer lacks what it must have.
  static PrinterView of(IppPacket answer) {
    AttributeGroup said = Objects.requireNonNull(answer.get(Tag.printerAttributes), "no printer");
    List<Operation> operations = said.getValues(Types.operationsSupported);
    return new PrinterView(
        capabilities(said),
        operations.contains(Operation.createJob) && operations.contains(Operation.sendDocument),
        health(said));
  }

  private static PrinterCapabilities capabilities(AttributeGroup said) {
    String model = said.getString(Types.printerMakeAndModel);
    return new PrinterCapabilities(
        model == null ? "" : model,
        Set.copyOf(said.getStrings(Types.documentFormatSupported)),
        countsPages(said));
  }

  /// IPP Everywhere (PWG 5100.14) requires the count. A CUPS queue claims it as well, but passes on
  /// what its filters guess.
  private static boolean countsPages(AttributeGroup said) {
    boolean claims =
        said.getStrings(Types.ippFeaturesSupported).contains("ipp-everywhere")
            || said.get("job-impressions-supported") != null;
    return claims && said.get("cups-version") == null;
  }

  private static Health health(AttributeGroup said) {
    PrinterState state = Objects.requireNonNull(said.getValue(Types.printerState), "no state");
    Health known = StateReasons.health(said.getStrings(Types.printerStateReasons));
    if (!known.ready()) {
      return known;
    }
    if (state.getCode() == PrinterState.Code.stopped) {
      return stopped(known, "the printer has stopped, for " + reasons(said));
    }
    return Boolean.FALSE.equals(said.getValue(Types.printerIsAcceptingJobs))
        ? stopped(known, "the printer accepts no jobs, for " + reasons(said))
        : known;
  }

  private static Health stopped(Health known, String detail) {
    List<Fault> faults = new ArrayList<>(known.faults());
    faults.add(Fault.of(FaultCode.DEVICE_ERROR, detail));
    return new Health(faults, known.warnings());
  }

  private static String reasons(AttributeGroup said) {
    return said.getStrings(Types.printerStateReasons).stream().collect(Collectors.joining(", "));
  }
}
