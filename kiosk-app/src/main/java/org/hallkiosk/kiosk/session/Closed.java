package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.view.View;

/// Why a service cannot be submitted now, whatever this terminal's devices can do.
///
/// @param why one of SUSPENDED, DEPARTMENT_DOWN, OUTSIDE_HOURS
/// @param nearest where else the citizen can go, in the hall's words
public record Closed(View.Limit why, Optional<Texts> nearest) {}
