package org.hallkiosk.kiosk.hall;

/// Yes, and nothing more to say.
public record Confirmed() {}
