package org.hallkiosk.hardware.driver.sam;

import java.time.Duration;

/// How long an answer may take in all, from the request's first byte to the answer's last, repeats
/// included; and how often to look for a card. Configurable, because the figures come from drivers
/// in use and not from the standard.
public record SamTimings(
    Duration status,
    Duration samId,
    Duration find,
    Duration select,
    Duration readBase,
    Duration readWithPrint,
    Duration readAppended,
    Duration findEvery) {

  public static final SamTimings USUAL =
      new SamTimings(
          Duration.ofMillis(300),
          Duration.ofMillis(300),
          Duration.ofMillis(800),
          Duration.ofMillis(300),
          Duration.ofMillis(2000),
          Duration.ofMillis(3000),
          Duration.ofMillis(1500),
          Duration.ofMillis(250));

  Duration patience(SamCommand command) {
    return switch (command) {
      case STATUS -> status;
      case SAM_ID -> samId;
      case FIND -> find;
      case SELECT -> select;
      case READ_BASE -> readBase;
      case READ_WITH_PRINT -> readWithPrint;
      case READ_APPENDED -> readAppended;
    };
  }
}
