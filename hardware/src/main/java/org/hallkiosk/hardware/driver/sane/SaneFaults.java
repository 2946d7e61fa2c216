package org.hallkiosk.hardware.driver.sane;

import java.util.List;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;

/// What `scanimage` says when something is wrong (sane-backends 1.1, `sane_strstatus` and
/// `scanimage.c`), and whose hands it needs. The first sentence that fits counts.
final class SaneFaults {

  /// SANE_STATUS_NO_DOCS, which `scanimage` makes its exit code when no page came at all.
  static final int NO_DOCUMENTS = 7;

  private static final String PREFIX = "scanimage: ";
  private static final int KILLED = 128;

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("Document feeder jammed", FaultCode.PAPER_JAM),
          new Meaning("Scanner cover is open", FaultCode.COVER_OPEN),
          new Meaning("Access to resource has been denied", FaultCode.NOT_AUTHORISED),
          new Meaning("Device busy", FaultCode.DEVICE_ERROR),
          new Meaning("Error during device I/O", FaultCode.NO_ANSWER),
          new Meaning("Operation not supported", FaultCode.FORMAT_NOT_SUPPORTED),
          new Meaning("setting of option", FaultCode.FORMAT_NOT_SUPPORTED),
          new Meaning("unrecognized option", FaultCode.FORMAT_NOT_SUPPORTED),
          new Meaning("no SANE devices found", FaultCode.NOT_CONNECTED),
          new Meaning("open of device", FaultCode.NOT_CONNECTED),
          new Meaning("too few scanlines", FaultCode.GARBLED_ANSWER));

  private SaneFaults() {}

  static Fault of(int exitCode, List<String> complaints) {
    for (Meaning meaning : MEANINGS) {
      for (String complaint : complaints) {
        if (complaint.contains(meaning.words())) {
          return Fault.of(meaning.code(), sentence(complaint));
        }
      }
    }
    return Fault.of(FaultCode.DEVICE_ERROR, unknown(exitCode, complaints));
  }

  private static String unknown(int exitCode, List<String> complaints) {
    if (exitCode > KILLED) {
      return "scanimage was ended by signal " + (exitCode - KILLED);
    }
    return complaints.stream()
        .filter(line -> line.startsWith(PREFIX))
        .reduce((_, last) -> last)
        .map(SaneFaults::sentence)
        .orElse("scanimage failed with exit code " + exitCode);
  }

  private static String sentence(String complaint) {
    return complaint.startsWith(PREFIX) ? complaint.substring(PREFIX.length()) : complaint;
  }

  private record Meaning(String words, FaultCode code) {}
}
