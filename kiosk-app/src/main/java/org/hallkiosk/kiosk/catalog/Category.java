package org.hallkiosk.kiosk.catalog;

/// A group of services on the home screen.
///
/// @param icon Ikonli literal or brand icon name
public record Category(CategoryId id, Texts name, String icon) {}
