package org.hallkiosk.kiosk.hall;

import java.time.LocalDate;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;

/// A material that the hall holds already, such as an e-certificate (电子证照): it is used with the
/// citizen's consent, and never asked for again.
///
/// @param material what the service's file calls it
/// @param id what the hall calls it
/// @param source who issued it
/// @param validUntil empty where it has no end
public record HeldMaterial(
    String material, String id, Texts name, Texts source, Optional<LocalDate> validUntil) {}
