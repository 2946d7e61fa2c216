package org.hallkiosk.hardware.device;

import java.time.LocalDate;
import java.util.Optional;

/// The text and photo of one resident identity card, as the card says it (1GA 450).
///
/// @param name as printed; may hold characters outside the Basic Multilingual Plane
/// @param sexCode GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 unstated
/// @param ethnicGroupCode GB/T 3304: 01..56, 97, 98
/// @param number 18 characters, GB 11643
/// @param issuer the authority that issued the card
/// @param validUntil empty where the card says 长期
/// @param photo 1024 bytes of WLT, which only a licensed library can decode
public record IdCard(
    String name,
    String sexCode,
    String ethnicGroupCode,
    LocalDate birth,
    String address,
    String number,
    String issuer,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    byte[] photo) {

  /// Tells nothing of the person: cards end up in exceptions and logs.
  @Override
  public String toString() {
    return "IdCard[redacted]";
  }
}
