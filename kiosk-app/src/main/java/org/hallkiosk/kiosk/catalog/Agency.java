package org.hallkiosk.kiosk.catalog;

/// Whether an agent (代办员) may act.
public enum Agency {
  AGENT_ALLOWED,
  IN_PERSON_ONLY
}
