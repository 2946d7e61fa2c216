package org.hallkiosk.kiosk.casework;

/// Stands for bytes in the session's vault: a paper. Worthless without the vault, and so harmless
/// in states, logs and crash reports.
public record Handle(String value) {}
