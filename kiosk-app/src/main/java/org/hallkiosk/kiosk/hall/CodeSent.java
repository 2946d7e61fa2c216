package org.hallkiosk.kiosk.hall;

/// A one-time code is on its way.
///
/// @param maskedPhone such as 137****9050, masked by the hall
/// @param length how many digits the code has
public record CodeSent(String maskedPhone, int length) {}
