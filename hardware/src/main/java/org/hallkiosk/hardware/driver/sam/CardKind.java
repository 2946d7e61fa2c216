package org.hallkiosk.hardware.driver.sam;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of card that are read, by their type flag.
enum CardKind {
  DOMESTIC(' ', NumberRule.RESIDENT),
  OLD_FOREIGNER('I', NumberRule.OLD_FOREIGNER),
  STAR('Y', NumberRule.STAR),
  RESIDENCE('J', NumberRule.RESIDENT);

  private final char flag;
  private final NumberRule rule;

  CardKind(char flag, NumberRule rule) {
    this.flag = flag;
    this.rule = rule;
  }

  static Optional<CardKind> flagged(char flag) {
    return Arrays.stream(values()).filter(kind -> kind.flag == flag).findAny();
  }

  CardLayout layout() {
    return switch (this) {
      case DOMESTIC -> CardLayout.DOMESTIC;
      case OLD_FOREIGNER -> CardLayout.OLD_FOREIGNER;
      case STAR -> CardLayout.STAR;
      case RESIDENCE -> CardLayout.RESIDENCE;
    };
  }

  NumberRule rule() {
    return rule;
  }
}
