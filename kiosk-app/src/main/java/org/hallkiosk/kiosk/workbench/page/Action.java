package org.hallkiosk.kiosk.workbench.page;

/// What a developer did to a control that was on the page at that moment.
///
/// @param value empty for a button, an option's id for a choice, `true` or `false` for a toggle
public record Action(String panelId, String controlId, String value) {}
