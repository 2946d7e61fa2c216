package org.hallkiosk.hardware.device;

/// A switched power outlet, by the name of the device that hangs on it, such as `receipt-printer`.
public record Outlet(String name) {}
