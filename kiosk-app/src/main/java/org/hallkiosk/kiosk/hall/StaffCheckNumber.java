package org.hallkiosk.kiosk.hall;

/// The hall's number for a person check by its staff, good in the session in which it was asked
/// for.
public record StaffCheckNumber(String value) {}
