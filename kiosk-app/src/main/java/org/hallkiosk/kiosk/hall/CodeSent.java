package org.hallkiosk.kiosk.hall;

import java.time.Duration;

/// A one-time code is on its way.
///
/// @param maskedPhone such as 137****9050, masked by the hall
/// @param length how many digits the code has
/// @param againAfter how long the hall sends no other code; asked again before, it sends nothing
public record CodeSent(String maskedPhone, int length, Duration againAfter) {}
