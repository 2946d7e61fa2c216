package org.hallkiosk.hardware.device;

import java.util.Optional;

/// Prints on numbered forms (licences, certificates), of which each sheet carries a serial number
/// that must be accounted for.
public interface FormPrinter extends Device {
  /// What is in the tray, as far as the books know. Never blocks.
  FormStock stock();

  /// Staff have laid in new forms: the tray now holds exactly these. Never blocks long.
  ///
  /// @return the fault when the books could not be written; the tray then counts as before
  Optional<Fault> load(FormStock loaded);

  /// Prints one page on one form and says which. Blocks like [DocumentPrinter#print].
  FormOutcome print(PrintJob onePage, CancelSignal cancel);
}
