package org.hallkiosk.kiosk.ui.kit;

import java.util.Locale;

/// How something is meant; an icon says the same, since colour is never the only signal.
public enum Tone {
  CALM,
  GOOD,
  CAUTION,
  ALARM;

  String style() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
