package org.hallkiosk.kiosk.catalog;

/// Names a category in files and in the hall's contract, such as `real-estate`.
public record CategoryId(String value) {}
