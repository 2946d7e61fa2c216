package org.hallkiosk.hardware.device;

/// An electric strike or bolt, by the name that the device list gives it, such as `entry`.
public record Lock(String name) {}
