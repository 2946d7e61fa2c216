package org.hallkiosk.kiosk.workbench.hall;

/// An idempotency key, and the terminal whose key it is: no terminal can ask for another's.
public record ActionKey(String terminal, String value) {}
