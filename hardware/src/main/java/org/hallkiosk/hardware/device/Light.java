package org.hallkiosk.hardware.device;

/// A lamp that shows a citizen where to act, by its name, such as `id-card`.
public record Light(String name) {}
