package org.hallkiosk.hardware.driver.ipp;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// How the driver asks, and how long it waits.
///
/// @param user the name under which our jobs stand in the printer's queue
/// @param media PWG 5101.1 size name; a printer's own default is often letter
/// @param tray the `media-source` to print from, such as `tray-1`; empty leaves it to the printer
/// @param lowPercent at which toner or paper is low where the printer names no threshold
/// @param answerPatience for one request and its answer
/// @param poll between two looks at a running job
/// @param settle a page counts only after the printer has been free of faults for this long: a CUPS
///   queue reports a page about a second before it reports that the tray was empty
/// @param patience without any progress (paper out, jammed, stuck), after which the job is
///   cancelled; a document gets at most this long for each of its pages, and three times more
/// @param silence without any usable answer, after which the printer is given up
/// @param cancelPatience for the printer to confirm that a job is cancelled
public record IppSettings(
    String user,
    String media,
    Optional<String> tray,
    int lowPercent,
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
        Optional.empty(),
        10,
        Duration.ofSeconds(5),
        Duration.ofMillis(300),
        Duration.ofMillis(1500),
        Duration.ofSeconds(60),
        Duration.ofSeconds(15),
        Duration.ofSeconds(10));
  }

  /// From a device list: `media`, `tray`, `low-percent`.
  ///
  /// @throws IllegalArgumentException in one sentence
  public static IppSettings of(Map<String, String> options) {
    IppSettings usual = standard();
    return new IppSettings(
        usual.user,
        options.getOrDefault("media", usual.media),
        Optional.ofNullable(options.get("tray")),
        percent(options.getOrDefault("low-percent", String.valueOf(usual.lowPercent))),
        usual.answerPatience,
        usual.poll,
        usual.settle,
        usual.patience,
        usual.silence,
        usual.cancelPatience);
  }

  private static int percent(String words) {
    if (words.matches("[1-9]?[0-9]")) {
      return Integer.parseInt(words);
    }
    throw new IllegalArgumentException("low-percent is from 0 to 99, not " + words);
  }

  public IppSettings withUser(String name) {
    return new IppSettings(
        name,
        media,
        tray,
        lowPercent,
        answerPatience,
        poll,
        settle,
        patience,
        silence,
        cancelPatience);
  }

  public IppSettings withTray(String source) {
    return new IppSettings(
        user,
        media,
        Optional.of(source),
        lowPercent,
        answerPatience,
        poll,
        settle,
        patience,
        silence,
        cancelPatience);
  }

  public IppSettings withPatience(Duration longest) {
    return withPatience(answerPatience, longest, silence, cancelPatience);
  }

  public IppSettings withPatience(
      Duration answer, Duration longest, Duration silent, Duration cancelling) {
    return new IppSettings(
        user, media, tray, lowPercent, answer, poll, settle, longest, silent, cancelling);
  }
}
