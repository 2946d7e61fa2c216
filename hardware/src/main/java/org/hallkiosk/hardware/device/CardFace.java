package org.hallkiosk.hardware.device;

import java.time.LocalDate;
import java.util.Optional;

/// What every kind of ID card says of its holder.
///
/// @param name as the terminal addresses the holder; may hold characters outside the Basic
///   Multilingual Plane
/// @param number 18 characters of GB 11643 form; 15 on the old foreigner's card
/// @param sexCode GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 unstated
/// @param validUntil empty where the card says 长期
/// @param photo 1024 bytes of WLT, which only a licensed library can decode
public record CardFace(
    String name,
    String number,
    String sexCode,
    LocalDate birth,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    byte[] photo) {

  @Override
  public String toString() {
    return "CardFace[redacted]";
  }
}
