package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.device.Supply;
import org.hallkiosk.hardware.device.SupplyKind;

/// What the printer says of itself.
///
/// @param takesJobsInParts whether it knows Create-Job and Send-Document
record PrinterView(
    PrinterCapabilities capabilities,
    boolean takesJobsInParts,
    Health health,
    List<Supply> supplies) {

  /// Throws unchecked where the answer lacks what it must have.
  static PrinterView of(IppPacket answer, IppSettings settings) {
    AttributeGroup said = Objects.requireNonNull(answer.get(Tag.printerAttributes), "no printer");
    List<Operation> operations = said.getValues(Types.operationsSupported);
    List<Supply> markers = new Markers(said, settings.lowPercent()).supplies();
    List<Tray> trays = Tray.all(said);
    return new PrinterView(
        capabilities(said),
        operations.contains(Operation.createJob) && operations.contains(Operation.sendDocument),
        new StatedHealth(said, settings.tray(), trays, markers).health(),
        Stream.concat(markers.stream(), trays.stream().map(tray -> paper(tray, settings)))
            .toList());
  }

  private static Supply paper(Tray tray, IppSettings settings) {
    return new Supply(
        SupplyKind.PAPER,
        tray.name(),
        tray.percent(),
        StatedHealth.level(tray, settings.lowPercent()),
        0);
  }

  private static PrinterCapabilities capabilities(AttributeGroup said) {
    String model = said.getString(Types.printerMakeAndModel);
    return new PrinterCapabilities(
        model == null ? "" : model,
        Set.copyOf(said.getStrings(Types.documentFormatSupported)),
        countsPages(said),
        Said.words(said, "media-source-supported").stream()
            .filter(source -> !source.equals("auto"))
            .toList());
  }

  /// IPP Everywhere (PWG 5100.14) requires the count. A CUPS queue claims it as well, but passes on
  /// what its filters guess.
  private static boolean countsPages(AttributeGroup said) {
    boolean claims =
        said.getStrings(Types.ippFeaturesSupported).contains("ipp-everywhere")
            || said.get("job-impressions-supported") != null;
    return claims && said.get("cups-version") == null;
  }
}
