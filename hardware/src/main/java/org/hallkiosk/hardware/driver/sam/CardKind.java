package org.hallkiosk.hardware.driver.sam;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of card that are read, by their type flag. The star card (Y), the cards for residents
/// of Hong Kong, Macao and Taiwan (J) and the old foreigner's card (I) are not among them yet.
enum CardKind {
  DOMESTIC(' ');

  private final char flag;

  CardKind(char flag) {
    this.flag = flag;
  }

  static Optional<CardKind> flagged(char flag) {
    return Arrays.stream(values()).filter(kind -> kind.flag == flag).findAny();
  }
}
