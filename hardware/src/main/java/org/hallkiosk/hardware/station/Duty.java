package org.hallkiosk.hardware.station;

/// What the supervisors of one station share.
record Duty(StationClock clock, HealthStream stream, Abandoned abandoned) {}
