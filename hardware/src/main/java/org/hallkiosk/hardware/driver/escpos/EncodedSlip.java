package org.hallkiosk.hardware.driver.escpos;

/// A slip in the printer's language.
///
/// @param dots of paper that it brings out
record EncodedSlip(byte[] bytes, int dots) {}
