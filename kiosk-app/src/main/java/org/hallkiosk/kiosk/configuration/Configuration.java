package org.hallkiosk.kiosk.configuration;

import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.words.Words;

/// Everything that an administrator decides, read and checked. Immutable; a new one is swapped in
/// between sessions.
public record Configuration(
    Terminal terminal, Policies policies, Catalog catalog, Words words, Brand brand) {}
