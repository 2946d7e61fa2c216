package org.hallkiosk.kiosk;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.hallkiosk.hardware.station.Links;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.ui.Placement;
import org.hallkiosk.kiosk.view.Screen;

/// What a terminal is made of, besides what it makes itself.
///
/// @param links turns the device list's addresses into wires
/// @param hall where the hall is, and how both know each other
/// @param roots what the hall's papers must lead to
/// @param shown told of every screen, on the session thread; never blocks
/// @param firstFrame called once, when the attract screen has been drawn
/// @param restart called at most once, with one sentence, when nobody is here and the process ought
///   to be started anew; not on the session thread
public record RuntimeSetup(
    Configuration configuration,
    Links links,
    HallLink hall,
    TrustedRoots roots,
    Placement placement,
    InstantSource clock,
    Consumer<Screen> shown,
    Runnable firstFrame,
    Consumer<String> restart) {}
