package org.hallkiosk.kiosk.casework;

/// Stands for bytes in the session's vault: an image, a paper, a token. Worthless without the
/// vault, and so harmless in states, logs and crash reports.
public record Handle(String value) {}
