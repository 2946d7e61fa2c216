package org.hallkiosk.hardware.driver.ipp;

import java.time.Duration;

/// How the driver asks, and how long it waits.
///
/// @param user the name under which our jobs stand in the printer's queue
/// @param media PWG 5101.1 size name; a printer's own default is often letter
/// @param answerPatience for one request and its answer
/// @param poll between two looks at a running job
/// @param settle a page counts only after the printer has been free of faults for this long: a CUPS
///   queue reports a page about a second before it reports that the tray was empty
/// @param patience without any progress (paper out, jammed, stuck), after which the job is
///   cancelled
/// @param silence without any usable answer, after which the printer is given up
/// @param cancelPatience for the printer to confirm that a job is cancelled
public record IppSettings(
    String user,
    String media,
    Duration answerPatience,
    Duration poll,
    Duration settle,
    Duration patience,
    Duration silence,
    Duration cancelPatience) {

  public static final String A4 = "iso_a4_210x297mm";

  public static IppSettings standard() {
    return new IppSettings(
        "hallkiosk",
        A4,
        Duration.ofSeconds(5),
        Duration.ofMillis(300),
        Duration.ofMillis(1500),
        Duration.ofSeconds(60),
        Duration.ofSeconds(15),
        Duration.ofSeconds(10));
  }

  public IppSettings withPatience(Duration longest) {
    return new IppSettings(
        user, media, answerPatience, poll, settle, longest, silence, cancelPatience);
  }
}
