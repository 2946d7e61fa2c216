package org.hallkiosk.hardware.device;

/// A motor that runs for a while and stops, such as the one that draws papers back, by the name
/// that the device list gives it.
public record Motor(String name) {}
