package org.hallkiosk.kiosk.hall;

/// A live picture of the person before the terminal.
///
/// @param jpeg exact bytes, shared
public record FaceEvidence(byte[] jpeg) {}
