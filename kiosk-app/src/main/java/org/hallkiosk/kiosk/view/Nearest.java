package org.hallkiosk.kiosk.view;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Hours;
import org.hallkiosk.kiosk.catalog.Texts;

/// Another place that can do a service, in the hall's words.
///
/// @param hours when it is open; empty for around the clock
public record Nearest(Texts name, Texts address, Optional<Hours> hours) {}
