package org.hallkiosk.hardware.device;

import java.util.Optional;

/// Prints on numbered forms (licences, certificates), of which each sheet carries a serial number
/// that must be accounted for.
public interface FormPrinter extends Device {
  /// What is in the tray, as far as the books know. Never blocks.
  FormTray tray();

  /// Where its forms come out, if something there feels them, as of [DocumentPrinter#mouth].
  Optional<PaperMouth> mouth();

  /// Staff have counted the tray or laid in new forms: it now holds exactly these. Never blocks
  /// long.
  ///
  /// @return the fault when the books could not be written, or a form is just being printed; the
  ///   tray then counts as before
  Optional<Fault> load(FormStock counted);

  /// Prints one page on one form and says which. Blocks like [DocumentPrinter#print]. It is
  /// cancelled before a form is reserved or not at all: half a form helps nobody.
  ///
  /// @throws IllegalArgumentException when the job has more than one page
  FormOutcome print(PrintJob onePage, CancelSignal cancel);
}
