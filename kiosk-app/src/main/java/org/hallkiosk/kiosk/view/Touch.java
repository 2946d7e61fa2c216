package org.hallkiosk.kiosk.view;

/// A touch: what the citizen means, and on which screen they meant it.
///
/// @param screen [Screen#number] of the screen that was touched
public record Touch(long screen, Intent intent) {}
