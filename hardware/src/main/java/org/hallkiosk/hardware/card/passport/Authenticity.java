package org.hallkiosk.hardware.card.passport;

/// What passive authentication found (ICAO Doc 9303-11, 5.1): whether the issuing state signed what
/// was read. It does not tell a copied chip from the first.
public sealed interface Authenticity {
  /// Signed by a document signer that a known state's authority vouches for.
  ///
  /// @param authority its distinguished name
  record Genuine(String authority) implements Authenticity {}

  /// Signed and unchanged, but no certificate of that state is known here.
  ///
  /// @param authority who should vouch for it, by its own word
  record Unvouched(String authority) implements Authenticity {}

  /// Not what the issuing state signed.
  ///
  /// @param why one sentence for the technician; never personal data
  record Broken(String why) implements Authenticity {}
}
