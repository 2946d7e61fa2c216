package org.hallkiosk.kiosk.ui.kit;

/// Can do with less height than it would like.
public interface Shrinks {}
